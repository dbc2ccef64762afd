import { describe, expect, test } from "vitest";
import { PlainWordReader, readTogether } from "../../src/sound/orthography.ts";
import { read, readLetters } from "../../src/sound/read.ts";
import { fold } from "../../src/text/fold.ts";
import { isLikely, mayRead as mayBeRead } from "../may-read.ts";
import { readWord, sounds } from "../usual-rules.ts";

const plain = new PlainWordReader(sounds);

/** Whether a word may well have the sounds stated, read as its letters show. */
const mayRead = (word: string, stated: string): boolean =>
  readTogether([fold(word)], plain).some(({ symbols }) => mayBeRead(symbols, stated.split(" "), isLikely));

describe("the longest letter group wins", () => {
  test.each([
    ["Щукин", "šč u k i n"],
    ["Schtschukin", "šč u k i n"],
    ["Chtchoukine", "šč u k i n"],
    ["Szczukin", "šč u k i n"],
    ["Sjtsjoekin", "šč u k i n"],
    ["Джабраил", "dž a b r a i l"],
    ["Tchekhov", "č e h o v"],
  ])("%s is read %s", (word, sounds) => {
    expect(mayRead(word, sounds)).toBe(true);
  });
});

describe("what a letter group leaves open stays open", () => {
  test.each([
    ["Chabirow", "h a b i r o v", "German"],
    ["Chabirow", "č a b i r o v", "English"],
    ["Chabirow", "š a b i r o v", "French"],
    ["Jabasov", "j a b a s o v", "German"],
    ["Jabasov", "dž a b a s o v", "English"],
    ["Jabasov", "ž a b a s o v", "French"],
    ["Gimadi", "g i m a d i", "Russian and most others"],
  ])("%s may be %s (%s)", (word, sounds) => {
    expect(mayRead(word, sounds)).toBe(true);
  });

  test.each([
    ["Chabirow", "m a b i r o v"],
    ["Хабиров", "č a b i r o v"],
    ["Ufa", "u f"],
  ])("%s is never %s", (word, sounds) => {
    expect(mayRead(word, sounds)).toBe(false);
  });
});

describe("letters, signs and what is not known", () => {
  const count = (word: string) => readWord(word).symbols.length;

  test("a doubled consonant is one sound, and is marked", () => {
    const { symbols, doubled } = readWord("gabbasov");
    expect(symbols).toHaveLength(readWord("gabasov").symbols.length);
    expect(doubled.filter(Boolean)).toHaveLength(1);
    expect(readWord("gabasov").doubled.some(Boolean)).toBe(false);
  });

  // A letter that no tradition reads leaves the word, and Bǝrdǝ is Brd.
  test.each([
    ["Cyrillic", 0x400, 0x52f, "ъьӏ҂҃҄҅҆҇҈҉ҁҍ"],
    ["Latin of Europe", 0xc0, 0x17f, "×÷ŉ"],
  ])("no letter of %s but the signs goes unread", (_, first, last, signs) => {
    const letters = Array.from({ length: last - first + 1 }, (_, at) => fold(String.fromCodePoint(first + at)));
    const unread = letters.filter((letter) => !signs.includes(letter) && count(letter) === 0);
    expect(unread).toEqual([]);
  });

  test("two vowels are two sounds", () => {
    expect(count("radii")).toBe(count("radi") + 1);
    expect(count("baatar")).toBe(count("batar") + 1);
  });

  test("a letter with a mark that no tradition has is read as the bare letter", () => {
    expect(readWord("Ṗutiṅ").symbols).toEqual(readWord("Putin").symbols);
  });

  test.each([
    ["nothing", ""],
    ["a number", "2024"],
    ["a script that cannot be read", "漢字"],
    ["a word of more than 64 letters", "a".repeat(65)],
  ])("%s has no sounds", (_, word) => {
    expect(read(sounds, word).symbols).toEqual([]);
  });

  test("a word of 64 letters has", () => {
    expect(read(sounds, "a".repeat(64)).symbols.length).toBeGreaterThan(30);
  });

  test.each(["schtscherbakow", "габбасов", "wladimirowitsch", "ҡотлобаев", "il'ya"])(
    "the sounds of %s come from its letters, in order",
    (word) => {
      const { symbols, from, to } = readLetters(sounds, word, []);
      expect(symbols.length).toBeGreaterThan(0);
      expect([from.length, to.length]).toEqual([symbols.length, symbols.length]);
      for (const [index, start] of from.entries()) {
        expect(to[index]).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(from[index - 1] ?? 0);
        expect(to[index]).toBeLessThanOrEqual(word.length);
      }
    },
  );
});
