import { describe, expect, test } from "vitest";
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  INVISIBLE,
  LETTER,
  MARK,
  OTHER_LETTER,
  SEPARATOR,
  scriptOf,
  scriptOfClass,
} from "../../src/text/code-points.ts";

const pointOf = (character: string) => character.codePointAt(0) as number;

test.each([
  ["a", "Latin"],
  ["ß", "Latin"],
  ["Ə", "Latin"],
  ["Ꞑ", "Latin"],
  ["ж", "Cyrillic"],
  ["Ҡ", "Cyrillic"],
  ["ӡ", "Cyrillic"],
  ["ω", "Greek"],
  ["Ա", "Armenian"],
  ["ש", "Hebrew"],
  ["ب", "Arabic"],
  ["گ", "Arabic"],
  ["ქ", "Georgian"],
  ["漢", "Other"],
  ["한", "Other"],
  ["अ", "Other"],
  ["ก", "Other"],
])("%j is a letter: %s", (character, script) => {
  const characterClass = classOf(pointOf(character));
  expect(characterClass).toBeGreaterThanOrEqual(LETTER);
  expect([scriptOfClass(characterClass), scriptOf(pointOf(character))]).toEqual([script, script]);
  expect(characterClass === OTHER_LETTER).toBe(script === "Other");
});

describe.each([
  ["mark", MARK, ["\u0301", "\u064e", "\u05b0"]],
  ["digit", DIGIT, ["7", "٧"]],
  ["apostrophe", APOSTROPHE, ["'", "ʼ", "ʹ", "’"]],
  ["invisible", INVISIBLE, ["\u200b", "\u00ad", "\u202e"]],
  ["separator", SEPARATOR, [" ", "-", "«", "\u0000", "😀", "\ud800"]],
])("%s", (_, characterClass, characters) => {
  test.each(characters)("%j, and of no script", (character) => {
    expect(classOf(pointOf(character))).toBe(characterClass);
    expect(scriptOf(pointOf(character))).toBeUndefined();
  });
});

test.each([
  ["a letter beyond the basic plane", "\u{10437}", LETTER],
  ["the last code point of all", "\u{10ffff}", SEPARATOR],
])("%s has its class", (_, character, characterClass) => {
  expect(Math.min(classOf(pointOf(character)), LETTER)).toBe(characterClass);
});
