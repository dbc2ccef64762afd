import { expect, test } from "vitest";
import { linesOf } from "../../src/tables/json-lines.ts";
import type { JsonPath } from "../../src/tables/json-path.ts";

const text = `{
  "id": "a \\"quoted, { [ word",
  "names": [
    { "text": "A", "lang": "en" },
    {
      "text": "B",

      "sources": [{ "title": "x" }, { "title":
        "y" }]
    }
  ],
  "empty": [], "none": {}, "tests": { "resolves": ["p",
    "q"] },
  "1": -2.5e3, "id": "again"
}`;

test.each<[path: JsonPath, line: number]>([
  [[], 1],
  [["id"], 14],
  [["names"], 3],
  [["names", 0], 4],
  [["names", 0, "lang"], 4],
  [["names", 1], 5],
  [["names", "1", "text"], 6],
  [["names", 1, "sources", 0, "title"], 8],
  [["names", 1, "sources", 1, "title"], 8],
  [["empty"], 12],
  [["tests", "resolves", 0], 12],
  [["tests", "resolves", 1], 13],
  [["1"], 14],
])("%j stands in line %i", (path, line) => {
  expect(linesOf(text)(path)).toBe(line);
});

test.each<[what: string, path: JsonPath, line: number]>([
  ["a field that is lacking, in that of its object", ["names", 1, "lang"], 5],
  ["an element that is lacking, in that of its list", ["empty", 0], 12],
  ["a field of the whole, in the first", ["type"], 1],
])("%s", (_, path, line) => {
  expect(linesOf(text)(path)).toBe(line);
});

test("a text that is one value is in its first line", () => {
  expect(linesOf('"x"')([])).toBe(1);
});
