import { expect, test } from "vitest";
import { isConsonant, isCyrillic, isVowel } from "../../src/romanize/cyrillic.ts";

test.each([
  ["Уфа", true],
  ["Ufa и", true],
  ["ҡ", true],
  ["Ꙋ", true],
  ["Ufa", false],
  ["", false],
  ["\u0483", false],
  ["Αθήνα", false],
])("%j has a Cyrillic letter: %s", (text, expected) => {
  expect(isCyrillic(text)).toBe(expected);
});

test.each([
  ["vowels of many languages", "аеёиоуыэюяіїєөүұәӣӯѣ", true, false],
  ["consonants, й among them", "бвгджзйклмнпрстфхцчшщҡғҙҫһђљњќўӏ", false, true],
  ["ь and ъ, which are neither", "ьъ", false, false],
  ["Latin letters and signs", "aeb'’-7", false, false],
])("%s", (_what, letters, vowels, consonants) => {
  for (const letter of letters) {
    expect(isVowel(letter), letter).toBe(vowels);
    expect(isConsonant(letter), letter).toBe(consonants);
  }
});
