import { describe, expect, test } from "vitest";
import { EndingTree, endingNumber } from "../../src/sound/ending-tree.ts";
import { reading, symbolsOf } from "./small-alphabet.ts";

// Endings are lists of sounds; the empty one is an ending of every word.

const symbols = symbolsOf();
const split = (text: string): string[] => (text === "" ? [] : text.split(" "));
const treeOf = (...endings: readonly string[]) => new EndingTree(endings.map(split), symbols);
const numbersIn = (tree: EndingTree, text: string, most: number): number[] =>
  tree.endingsIn(word(text), most).map(endingNumber).sort();
/** A word by its sounds; a slash stands between sounds that a letter leaves open, - for none. */
const word = (text: string) =>
  split(text).map((letter) => symbols.of(letter.split("/").map((sound) => reading(sound === "-" ? "" : sound))));

describe("endings a b, š, a a b, and a b a", () => {
  const tree = treeOf("a b", "š", "a a b", "a b a");

  test.each<[string, string, number, readonly number[]]>([
    ["one of them", "š a b", 2, [0]],
    ["one within another", "j a a b", 3, [0, 2]],
    ["one that is all of the word", "a b", 2, [0]],
    ["one of a single sound", "a š", 1, [1]],
    ["one that does not end where a shorter one does", "j a b a", 3, [3]],
    ["a sound that is confused with its own", "š a p", 2, [0]],
    ["a letter that may be several sounds", "š a b/š", 2, [0, 1]],
    ["one with a letter in it that may be silent", "š a -/j b", 3, [0]],
    ["one before a letter that may be silent", "š a b -/a", 3, [0, 3]],
    ["none: a sign that is never heard stands in it", "š a - b", 0, []],
    ["none: it is too short", "b", 0, []],
    ["none: the sounds stand elsewhere", "a b j", 0, []],
    ["none: no sounds", "", 0, []],
  ])("%s: %s", (_, text, longest, numbers) => {
    expect(tree.isIn(word(text))).toBe(numbers.length > 0);
    expect(tree.longestIn(word(text))).toBe(longest);
    expect(numbersIn(tree, text, Number.POSITIVE_INFINITY)).toEqual(numbers);
  });

  test.each<[number, readonly number[]]>([
    [3, [0, 2]],
    [2, [0]],
    [1, []],
    [0, []],
  ])("of up to %i sounds only", (most, numbers) => {
    expect(numbersIn(tree, "j a a b", most)).toEqual(numbers);
  });
});

test("an ending that is listed twice has two numbers", () => {
  expect(numbersIn(treeOf("a", "a"), "b a", 9)).toEqual([0, 1]);
});

test("the empty ending is one of every word, and 0 sounds long", () => {
  const tree = treeOf("");
  expect([tree.isIn([]), tree.isIn(word("b")), tree.longestIn(word("b"))]).toEqual([true, true, 0]);
  expect(numbersIn(tree, "b", 0)).toEqual([0]);
});

test("without endings no word has one", () => {
  expect(treeOf().isIn(word("a b"))).toBe(false);
});

test("a sound that is not listed is a mistake in the data, and is named", () => {
  expect(() => treeOf("a ŋ")).toThrow('data/grammar: "ŋ" in an ending is not a sound of sounds.json');
});
