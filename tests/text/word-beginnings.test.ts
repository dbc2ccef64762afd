import { expect, test } from "vitest";
import { WordBeginnings } from "../../src/text/word-beginnings.ts";

const beginnings = new WordBeginnings(["новый", "яр", "верхн"]);

test.each<[string, boolean]>([
  ["новый", true],
  ["новозыбков", true],
  ["нос", false],
  ["но", false],
  ["яр", true],
  ["ярославль", true],
  ["я", false],
  ["верх", true],
  ["", false],
])("%s may be one of them: %s", (word, expected) => {
  expect(beginnings.mayBe(word)).toBe(expected);
});
