import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "../../src/tables/json-fault.ts";

describe("says where a text stops being JSON", () => {
  test.each<[text: string, line: number, column: number, why: string]>([
    ["", 1, 1, "Expected a value, not the end of the file"],
    ["  \n", 2, 1, "Expected a value, not the end of the file"],
    ['{"a": 1\n"b": 2}', 2, 1, 'Expected "," or "}", not "\\"b\\": 2}"'],
    ['{"a": 1,}', 1, 9, 'Expected a field in quotes, not "}"'],
    ["[1, 2,\n]", 2, 1, 'Expected a value, not "]"'],
    ["[1 2]", 1, 4, 'Expected "," or "]", not "2]"'],
    ["{a: 1}", 1, 2, 'Expected a field in quotes or "}", not "a: 1}"'],
    ['{"a" 1}', 1, 6, 'Expected ":", not "1}"'],
    ['{"a": "b\n"}', 1, 7, 'Expected a value, not "\\"b"'],
    ["{\"a\": 'b'}", 1, 7, "Expected a value, not \"'b'}\""],
    ["[01]", 1, 2, 'Expected a value or "]", not "01]"'],
    ["{} {}", 1, 4, 'Expected the end of the file, not "{}"'],
    ["[1", 1, 3, 'Expected "," or "]", not the end of the file'],
  ])("%j: line %i, column %i", (text, line, column, why) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toEqual({ line, column, why });
  });
});

test("finds a fault where JSON.parse does, and nowhere else", () => {
  const json = fc.json({ maxDepth: 4 });
  const cut = fc.tuple(json, fc.nat(), fc.constantFrom("", ",", '"', "}", "]", ":", "0", "\\", "\u0001", "é", " "));
  let faulty = 0;
  fc.assert(
    fc.property(cut, ([text, at, put]) => {
      const place = at % (text.length + 1);
      const other = text.slice(0, place) + put + text.slice(place + 1);
      const isJson = parses(other);
      if (!isJson) faulty++;
      expect(jsonFault(other) === undefined).toBe(isJson);
    }),
    { seed: 18, numRuns: 2_000 },
  );
  expect(faulty).toBeGreaterThan(200);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
