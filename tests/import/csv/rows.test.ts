import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessDelimiter } from "../../../src/import/csv/delimiter.ts";
import { RowSplitter } from "../../../src/import/csv/rows.ts";

function rowsOf(
  parts: readonly string[],
  delimiter = ";",
): { line: number; cells: readonly string[]; fault?: string }[] {
  const splitter = new RowSplitter("list", delimiter);
  return [...parts.flatMap((part) => [...splitter.push(part)]), ...splitter.end()] as never;
}

const cellsOf = (text: string): readonly (readonly string[])[] => rowsOf([text]).map(({ cells }) => cells);

test.each<[what: string, text: string, cells: string[][]]>([
  [
    "plain cells",
    "a;b\nc;d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["no break at the end", "a;b", [["a", "b"]]],
  ["breaks of Windows", "a;b\r\nc\r\n", [["a", "b"], ["c"]]],
  ["empty cells", ";\n", [["", ""]]],
  ["a quoted delimiter", '"a;b";c\n', [["a;b", "c"]]],
  ["a quoted break", '"a\nb";c\n', [["a\nb", "c"]]],
  ["quotes in quotes", '"a ""b"" c"\n', [['a "b" c']]],
  ["an empty quoted cell", '"";"a"\r\n', [["", "a"]]],
  ["a quote within a bare cell", 'ПАО "Газпром";b\n', [['ПАО "Газпром"', "b"]]],
  ["a quote that begins a bare cell", '"Газпром" ПАО;b\n', [['"Газпром" ПАО', "b"]]],
  ["a quoted cell at the very end", 'a;"b"', [["a", "b"]]],
])("%s", (_what, text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

test("each row knows its line, also behind breaks in quotes", () => {
  expect(rowsOf(['a\n"b\n\nc";d\n\ne\n']).map(({ line }) => line)).toEqual([1, 2, 5, 6]);
});

test("a quote that swallows line breaks costs the line that it stands in, and no other", () => {
  expect(rowsOf(['1;"a\n2;b\n3;"c"\n'])).toMatchObject([
    { line: 1, fault: expect.stringMatching("a quote is opened") },
    { line: 2, cells: ["2", "b"] },
    { line: 3, cells: ["3", "c"] },
  ]);
});

const cell = fc.string({ unit: fc.constantFrom("a", "я", '"', ";", ",", "\n", " ", "\t"), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const written = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((one) => (/[";\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(";"))
    .join("\n");

describe("any table", () => {
  test("is read as it was written, and as csv-parse reads it", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = `${written(rows)}\n`;
        expect(cellsOf(text)).toEqual(rows);
        expect(cellsOf(text)).toEqual(parse(text, { delimiter: ";", relax_column_count: true, quote: '"' }));
      }),
      { seed: 18, numRuns: 500 },
    );
  });

  test("of any letters is cut into the same rows however it comes", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ";", "\n", "\r\n"), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40), { maxLength: 6 }), (text, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut < text.length), text.length].sort((a, b) => a - b);
        const parts = places.slice(1).map((end, at) => text.slice(places[at], end));
        expect(rowsOf(parts)).toEqual(rowsOf([text]));
      }),
      { seed: 18, numRuns: 1_000 },
    );
  });
});

test.each<[delimiter: string, text: string]>([
  [";", "id;name\n7;Щукина, Жанна\n"],
  [",", "id,name\n7,Жанна Щукина\n"],
  ["\t", "id\tname\n7\tЩукина, Жанна; Ж. Щукина\n"],
  ["|", "id|name\n7|Жанна Щукина\n"],
  [";", 'id;name\n7;"a,b,c"\n8;"d,e,f"\n'],
  [",", "id,name,note\n7,a;b;c,\n8,d;e;f,\n"],
  [",", "name\nЖанна Щукина\n"],
  ["^", "sep=^\r\nid^name\r\n"],
])("guesses %j as the delimiter of %j", (delimiter, text) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});
