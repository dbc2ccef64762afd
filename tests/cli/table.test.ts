import { expect, test } from "vitest";
import { alignTable, type Column } from "../../src/cli/table.ts";

type Row = readonly [name: string, score: string];

const columns: Column<Row>[] = [
  { title: "name", cell: ([name]) => name, paint: (padded) => `<${padded}>` },
  { title: "score", align: "right", cell: ([, score]) => score },
];
const table = (...rows: Row[]): string => alignTable(columns, rows, (title) => title.toUpperCase());

test("nothing for no rows, not even the titles", () => {
  expect(table()).toBe("");
});

test.each<[what: string, rows: Row[], lines: string[]]>([
  ["columns are as wide as their widest cell", [["Ruslan", "1"]], ["NAME    SCORE", "<Ruslan>      1"]],
  ["or as their title", [["Öz", "0.5"]], ["NAME  SCORE", "<Öz  >    0.5"]],
  ["wide letters take two columns", [["乌法市", "1"]], ["NAME    SCORE", "<乌法市>      1"]],
])("%s", (_what, rows, lines) => {
  expect(table(...rows)).toBe(lines.map((line) => `${line}\n`).join(""));
});

test("no line ends with spaces", () => {
  expect(alignTable([{ title: "a", cell: (row: string) => row }], ["x", "", "long"], (title) => title)).toBe(
    "a\nx\n\nlong\n",
  );
});

test("where a table is wider than the terminal, each cell stands behind its title, and no empty one", () => {
  const shown = alignTable(
    columns,
    [
      ["Ruslan Gabbasov", "1"],
      ["", "0.5"],
    ],
    (title) => title.toUpperCase(),
    20,
  );
  expect(shown).toBe("NAME   <Ruslan Gabbasov>\nSCORE  1\n\nSCORE  0.5\n");
});

test("a table as wide as the terminal stays one", () => {
  expect(alignTable(columns, [["Ruslan", "1"]], (title) => title, 13)).toBe("name    score\n<Ruslan>      1\n");
});
