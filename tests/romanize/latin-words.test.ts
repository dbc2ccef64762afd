import { expect, test } from "vitest";
import { cutAtLatinWords } from "../../src/romanize/latin-words.ts";

test.each([
  ["nothing", "", []],
  ["a full name", "Radiy Khabirov", ["Radiy", "Khabirov"]],
  ["a hyphen parts words", "Petrov-Vodkin", ["Petrov", "Vodkin"]],
  ["a soft sign at the end", "Ust’ Kut", ["Ust’", "Kut"]],
  ["quotation marks", "'Ufa' \"Ufa\" ‘Ufa’ “Ufa”", ["Ufa", "Ufa", "Ufa", "Ufa"]],
  ['a hard sign as " between letters', 'Pod"yezd', ['Pod"yezd']],
  ["ʹ and ʺ anywhere", "ʺa alʺ", ["ʺa", "alʺ"]],
  ["letters with marks of their own", "I\u0361Usupov", ["I\u0361Usupov"]],
  ["digits, Cyrillic and signs part words", "Ufa2024, Уфа", ["Ufa"]],
])("%s: %s", (_, text, words) => {
  const cut = cutAtLatinWords(text);
  expect(cut.words).toEqual(words);
  expect(cut.between.map((other, at) => other + (cut.words[at] ?? "")).join("")).toBe(text);
});
