import { expect, test } from "vitest";
import { cell, harmlessLines, width } from "../../src/cli/width.ts";

test.each([
  ["Ufa", 3],
  ["Өфө", 3],
  ["Алсы\u0301нов", 7],
  ["и\u0306", 1],
  ["ال", 2],
  ["乌法", 4],
  ["😀", 2],
  ["U\u200Bfa", 3],
  ["", 0],
])("%j takes %i columns", (text, columns) => {
  expect(width(text)).toBe(columns);
});

test.each([
  ["a short text stays", "Ufa", 3, "Ufa"],
  ["a longer one is cut", "Ufa!", 3, "Ufa…"],
  ["before a wide letter that has no room", "ab乌", 3, "ab…"],
  ["marks need no room", "Уфа\u0301", 3, "Уфа\u0301"],
  ["line ends are spaces", "a\r\n\tb", 9, "a b"],
  ["what could steer the terminal is replaced", "a\u001B[2J\u202E", 9, "a\uFFFD[2J\uFFFD"],
])("in a cell %s", (_what, text, most, shown) => {
  expect(cell(text, most)).toBe(shown);
});

test("lines stay lines, and are harmless", () => {
  expect(harmlessLines("a\r\nb\u0007\n\nc\td")).toBe("a\nb\uFFFD\n\nc d");
});
