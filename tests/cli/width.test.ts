import { expect, test } from "vitest";
import { width } from "../../src/cli/width.ts";

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
