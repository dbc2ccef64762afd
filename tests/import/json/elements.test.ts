import fc from "fast-check";
import { expect, test } from "vitest";
import { ElementSplitter } from "../../../src/import/json/elements.ts";

function cut(text: string, way: readonly string[], pieces: readonly string[] = [text]) {
  const splitter = new ElementSplitter("list", way, "@context");
  const records = [...pieces.flatMap((piece) => [...splitter.push(piece)]), ...splitter.end()];
  return { records: records.map(({ text }) => text), lines: records.map(({ line }) => line), aside: splitter.aside };
}

test.each<[what: string, text: string, way: string[], records: string[]]>([
  ["a list", '[{"a":1}, {"b":[{}]} ,3,"x,]" , null]', [], ['{"a":1}', '{"b":[{}]}', "3", '"x,]"', "null"]],
  ["an empty list", " [ ] ", [], []],
  ["objects behind each other", '{"a":1}\n{"b":2}', [], ['{"a":1}', '{"b":2}']],
  ["quotes and brackets in strings", '[{"a":"}]\\"{"},{"\\\\":"["}]', [], ['{"a":"}]\\"{"}', '{"\\\\":"["}']],
  [
    "what a way leads to",
    '{"head":{"x":[1]},"results":{"y":2,"bindings":[{"a":1}]},"z":[9]}',
    ["results", "bindings"],
    ['{"a":1}'],
  ],
  [
    "the members of an object",
    '{"entities":{"Q1":{"id":"Q1"},"Q2":{}},"success":1}',
    ["entities"],
    ['{"id":"Q1"}', "{}"],
  ],
  ["a member in an odd spelling", '{"@graph" : [ 1 ] }', ["@graph"], ["1"]],
  ["a way to nowhere", '{"a":{"bindings":[1]}}', ["results", "bindings"], []],
])("%s", (_what, text, way, records) => {
  expect(cut(text, way).records).toEqual(records);
});

test("what stands beside the records is kept if it is asked for", () => {
  expect(cut('{"x":1,"@context":{"a":"b"},"@graph":[1]}', ["@graph"]).aside).toBe('{"a":"b"}');
});

test("each record knows its line", () => {
  expect(cut('[\n\n{"a":\n1},\n{"b":2},{"c":3}\n]', []).lines).toEqual([3, 5, 5]);
});

test("any values are cut out as they are, however the text comes", () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue()),
      fc.integer({ min: 0, max: 2 }),
      fc.array(fc.nat(200)),
      (values, space, cuts) => {
        const text = JSON.stringify({ a: [{ b: "]" }], "@graph": values, c: {} }, null, space);
        const places = [0, ...cuts.filter((at) => at < text.length), text.length].sort((a, b) => a - b);
        const pieces = places.slice(1).map((end, at) => text.slice(places[at], end));
        const { records } = cut(text, ["@graph"], pieces);
        expect(records.map((record) => JSON.parse(record))).toEqual(JSON.parse(text)["@graph"]);
      },
    ),
    { seed: 18, numRuns: 500 },
  );
});
