import { expect, test } from "vitest";
import { buildIndex } from "../../src/index/build.ts";
import type { ColumnName } from "../../src/index/columns.ts";
import { areDeclaredDistinct, sizeOf } from "../../src/index/name-index.ts";
import { usualRules } from "../../src/name/rules.ts";

const names = [
  "Руслан Габбасов",
  "Ruslan Gabbasov",
  "Jan Łucki",
  "Mukhtar Al-Sinov",
  "Мария Кузнецова-Ли",
  "محمد علي",
  "加巴索夫",
  "И. Иванов",
  "😀",
];

/** An index in which so many entities bear each of the names. */
const borneBy = (bearers: number) =>
  buildIndex(
    usualRules(),
    Array.from({ length: names.length * bearers }, (_, number) => ({
      id: String(number).padStart(5, "0"),
      names: [names[number % names.length] as string],
    })),
  );

// One number for each name or entity, and how many bear each word.
const OF_NAMES: ReadonlySet<string> = new Set([
  "distinctOf",
  "entityOf",
  "firstListed",
  "listedOf",
  "listedOfStarts",
  "entityFlags",
  "bearers",
]);

test("a name that a hundred bear is kept once", () => {
  const [one, hundred] = [borneBy(1), borneBy(100)];
  const columns = Object.keys(one.columns) as ColumnName[];
  const same = columns.filter((column) => !OF_NAMES.has(column));
  expect(same.length).toBeGreaterThan(20);
  for (const column of same) expect(hundred.columns[column], column).toEqual(one.columns[column]);
  expect(one.columns.distinctFlags.length).toBe(names.length);
  expect(sizeOf(hundred)).toBe(100 * names.length);
  expect([...hundred.columns.bearers]).toEqual([...one.columns.bearers].map((bearers) => 100 * bearers));
});

test("a name that one entity has twice has two names, one form and one bearer", () => {
  const { columns } = buildIndex(usualRules(), [{ id: "a", names: ["Jan Łucki", "Jan Łucki"] }]);
  expect(columns.distinctFlags.length).toBe(1);
  expect([...columns.distinctOf]).toEqual([0, 0]);
  expect([...columns.listedOf]).toEqual([0, 1]);
  expect([...columns.bearers]).toEqual([1, 1]);
});

test("the words of a person's name stand otherwise in that of a place: two distinct names", () => {
  const { columns } = buildIndex(usualRules(), [
    { id: "a", names: ["Владимир Путин"] },
    { id: "b", names: ["Владимир Путин"], type: "place" },
  ]);
  expect(columns.distinctFlags.length).toBe(2);
});

test("all starts ascend and end where their items do", () => {
  const { columns } = borneBy(3);
  const starts = (Object.keys(columns) as ColumnName[]).filter((column) => column.endsWith("Starts"));
  expect(starts.length).toBeGreaterThan(8);
  const items: Readonly<Record<string, ColumnName>> = {
    letterStarts: "letters",
    soundStarts: "sounds",
    givenNameStarts: "givenNames",
    postingStarts: "postings",
    distinctStarts: "distinctParts",
    listedOfStarts: "listedOf",
  };
  for (const column of starts) {
    const of = items[column] ?? (column.slice(0, -"Starts".length) as ColumnName);
    const values = [...columns[column]];
    expect(values, column).toEqual([...values].sort((a, b) => a - b));
    expect(values[0], column).toBe(0);
    expect(values.at(-1), column).toBe(columns[of].length);
  }
});

test("entities are distinct if either says so, by any order; unknown ids and itself say nothing of others", () => {
  const index = buildIndex(usualRules(), [
    { id: "a", names: ["A B"], distinctFrom: ["d", "nobody"] },
    { id: "b", names: ["A B"] },
    { id: "c", names: ["A B"], distinctFrom: ["b", "b", "a"] },
    { id: "d", names: ["A B"], distinctFrom: ["a"] },
  ]);
  const declared = new Set(["0 3", "1 2", "0 2"]);
  for (let a = 0; a < 4; a++) {
    for (let b = 0; b < 4; b++)
      expect(areDeclaredDistinct(index, a, b), `${a} ${b}`).toBe(declared.has(`${Math.min(a, b)} ${Math.max(a, b)}`));
  }
});
