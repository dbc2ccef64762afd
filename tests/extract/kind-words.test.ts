import { describe, expect, test } from "vitest";
import { kindWords } from "../../src/extract/kind-words.ts";

describe("a kind without which it is another place", () => {
  test.each<[string, string, readonly string[], boolean, boolean]>([
    ["an oblast", "oblast", ["en"], false, true],
    ["in another language of the text", "область", ["en", "ru"], false, true],
    ["written in another script of the language", "вилояти", ["uz"], false, true],
    ["in a language that the text is not in", "county", ["ru"], false, false],
    ["no city: it may be left out", "city", ["en"], true, false],
    ["no republic", "republic", ["en"], true, false],
    ["a bank, with a capital", "bank", ["en"], true, true],
    ["a bank, small: one that is there", "bank", ["en"], false, false],
    ["no modifier", "upper", ["en"], true, false],
    ["no name", "moscow", ["en"], true, false],
  ])("%s: %s in a text in %j (capital: %s)", (_, word, languages, isCapital, expected) => {
    expect(kindWords.value.isWeighty(word, new Set(languages), isCapital)).toBe(expected);
  });
});

test.each<[string, readonly string[], boolean]>([
  ["улица", ["ru"], true],
  ["straße", ["ru", "de"], true],
  ["straße", ["ru"], false],
  ["город", ["ru"], false],
  ["омск", ["ru"], false],
])("%s is a street in a text in %j: %s", (word, languages, expected) => {
  expect(kindWords.value.isOfFamily(word, "street", new Set(languages))).toBe(expected);
});
