import { describe, expect, test } from "vitest";
import { buildIndex } from "../../src/index/build.ts";
import { faultOf, isBelow } from "../../src/index/check-columns.ts";
import type { ColumnName, Columns } from "../../src/index/columns.ts";
import { rules } from "../usual-rules.ts";

const { columns, tables } = buildIndex(rules, [
  { id: "a", names: ["Руслан Габбасов", "Ruslan Gabbasov"], distinctFrom: ["b"] },
  { id: "b", names: ["Николай Жуков", "Mukhtar Al-Sinov"] },
]);
const faultIn = (changed: Partial<Columns>): string | undefined =>
  faultOf({ ...columns, ...changed }, tables.symbols.length, tables.orthographies.length);

test("an index as it is built has no fault", () => {
  expect(faultIn({})).toBeUndefined();
});

describe("a number beyond the end of what it points to is told by its column", () => {
  const POINTING: readonly ColumnName[] = [
    "sounds",
    "orthographies",
    "postings",
    "distinctParts",
    "listedOf",
    "distinctOf",
    "entityOf",
    "lookalikes",
    "wordsByText",
    "wordsBySkeleton",
    "skeletonsByDeletion",
    "distinctByText",
    "distinctByPair",
  ];
  test.each(POINTING)("%s", (column) => {
    const values = columns[column].slice();
    // The highest bit marks doubled letters.
    values[values.length - 1] = column === "sounds" ? 0x7fff : 0xffffffff;
    expect(faultIn({ [column]: values })).toBe(column);
  });
});

describe("starts that do not ascend to the end of their items are told by their column", () => {
  const starts = Object.keys(columns).filter((name) => name.endsWith("Starts")) as ColumnName[];
  test.each([...starts, "firstListed" as const])("%s", (column) => {
    const [tooLong, falling, late] = [columns[column].slice(), columns[column].slice(), columns[column].slice()];
    tooLong[tooLong.length - 1] = (tooLong.at(-1) as number) + 1;
    falling[1] = 0xffff;
    late[0] = 1;
    for (const values of [tooLong, falling, late]) expect(faultIn({ [column]: values })).toBe(column);
  });
});

describe("a column of another length than the index has numbers for", () => {
  test.each(["letterStarts", "bearers", "distinctStarts", "entityOf", "firstListed"] as const)("%s", (column) => {
    expect(faultIn({ [column]: columns[column].slice(1) })).toBe(column);
  });

  test("buckets that no bits of a key can choose from", () => {
    const { distinctByPairStarts: starts } = columns;
    expect(faultIn({ distinctByPairStarts: Uint32Array.of(0, ...starts) })).toBe("distinctByPairStarts");
  });
});

test.each([
  [[0, 4], 5, undefined, undefined, true],
  [[0, 5], 5, undefined, undefined, false],
  [[], 0, undefined, undefined, true],
  [[0x8004], 5, 0x7fff, undefined, true],
  [[0x4ff], 5, undefined, 8, true],
  [[0x500], 5, undefined, 8, false],
])("all of %j are below %i, by mask %s and shift %s: %s", (items, end, mask, shift, expected) => {
  expect(isBelow(items, end, mask, shift)).toBe(expected);
});
