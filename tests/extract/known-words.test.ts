import { describe, expect, test } from "vitest";
import { KnownWords } from "../../src/extract/known-words.ts";
import { internalsOf } from "../../src/resolver/engine.ts";
import { contextOf } from "./context.ts";
import { people } from "./people.ts";

// What the index of five entities knows of the words of a text.

function known(text: string) {
  const context = contextOf(text);
  return { words: new KnownWords(internalsOf(people), context), tokens: context.tokens };
}

describe("words of the longest name that a word may be part of", () => {
  test.each([
    ["a surname", "Gabbasov", 2],
    ["one near it", "Jabasov", 2],
    ["a town", "Ufa", 1],
    ["an inflected town", "Ufa'dan bir gün sonra", 1],
    ["written small, if it is exactly a word of the index", "gabbasov", 2],
    ["written small, if it is only near one", "jabasov", 0],
    ["no word of the index", "Zzyzx", 0],
  ])("%s: %s", (_, text, length) => {
    const { words, tokens } = known(text);
    const [token] = tokens;
    expect(token && words.longestName(token)).toBe(length);
    expect(token && words.mayHave(token)).toBe(length > 0);
  });
});

describe("two words stand in one name of the index", () => {
  const { words } = known("");

  test.each([
    ["ruslan", "gabbasov", true],
    ["gabbasov", "ruslan", true],
    ["rouslan", "jabasov", true],
    ["gabbasov", "gabbasov", true],
    ["ruslan", "khabirov", false],
    ["ruslan", "ufa", false],
    ["ruslan", "zzyzx", false],
  ])("%s and %s: %s", (first, last, expected) => {
    expect(words.areOfOneName(first, last)).toBe(expected);
  });
});

describe("words are exactly a name of the index", () => {
  const { words } = known("");

  test.each([
    [["ruslan", "gabbasov"], true],
    [["ufa"], true],
    [["gabbasov"], false],
    [["ruslan", "jabasov"], false],
    [[], false],
  ])("%j: %s", (folded, expected) => {
    expect(words.areName(folded)).toBe(expected);
  });
});
