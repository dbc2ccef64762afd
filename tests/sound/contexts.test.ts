import { describe, expect, test } from "vitest";
import { BOUNDARY, CONSONANT, VOWEL } from "../../src/sound/spelling.ts";
import { sounds } from "../usual-rules.ts";

const { contexts } = sounds;

describe("what a letter is to its neighbours", () => {
  test.each([
    ["a", VOWEL, "a vowel"],
    ["е", VOWEL, "a vowel, though it may begin with a glide"],
    ["ә", VOWEL, "a Bashkir vowel"],
    ["ά", VOWEL, "a vowel under a mark"],
    ["i", CONSONANT, "it may be a glide"],
    ["y", CONSONANT, "it may be a glide"],
    ["b", CONSONANT, "a consonant"],
    ["ж", CONSONANT, "a consonant"],
    ["ь", CONSONANT, "a sign"],
    ["漢", CONSONANT, "what cannot be read"],
  ])("%s is %i: %s", (letter, context) => {
    expect([contexts.at(letter, 0), contexts.at(`x${letter}x`, 1)]).toEqual([context, context]);
  });
});

test.each([-1, 4, 5])("at %i of a word of four letters is a boundary", (place) => {
  expect(contexts.at("анна", place)).toBe(BOUNDARY);
});

test.each([
  ["o", true],
  ["o\u0308".normalize("NFC"), true],
  ["j", false],
  ["t", false],
  ["oo", false],
])("%s is a vowel letter: %s", (letter, isVowel) => {
  expect(contexts.isVowel(letter)).toBe(isVowel);
});
