import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bestThreshold, calledFrom, precisionAt, recallAt, type Scored } from "../../bench/registers/called.ts";
import { type RegisterPair, registerPairs } from "../../bench/registers/pairs.ts";

const FOLDER = "bench/data/registers";
const rowsOf = (file: string) =>
  readFileSync(`${FOLDER}/${file}`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
const [rows, second, third] = [rowsOf("pairs.tsv"), rowsOf("second.tsv"), rowsOf("third.tsv")];
const fourth = rowsOf("fourth.tsv");
const { registers } = JSON.parse(readFileSync(`${FOLDER}/sources.json`, "utf8")) as {
  registers: { number: number; title: string; url: string; licence: string }[];
};

const TYPE = 4;
const ANSWER = 5;
const SOURCE = 6;
const column = (of: string[][], index: number) => of.map((cells) => cells[index] ?? "");
const share = (of: string[], value: string) => of.filter((cell) => cell === value).length / of.length;

describe.each([
  ["pairs.tsv", 500, 7, rows],
  ["second.tsv", 765, 7, second],
  ["third.tsv", 292, 7, third],
  ["fourth.tsv", 270, 8, fourth],
])("%s", (_, length, width, all) => {
  test("has its rows, no cell empty and no pair twice", () => {
    expect(all).toHaveLength(length);
    for (const cells of all) expect([cells.length, ...cells.filter((cell) => cell.trim() === "")]).toEqual([width]);
    expect(new Set(all.map((cells) => cells.slice(0, TYPE).join("\t"))).size).toBe(all.length);
  });

  test("has both answers for both types, and at least 30 % that differ", () => {
    const kinds = new Set(all.map((cells) => `${cells[TYPE]} ${cells[ANSWER]}`));
    expect([...kinds].sort()).toEqual(["organization differ", "organization same", "place differ", "place same"]);
    expect(share(column(all, ANSWER), "differ")).toBeGreaterThanOrEqual(0.3);
  });
});

describe("pairs.tsv", () => {
  test("is half places, half organizations", () => {
    expect(share(column(rows, TYPE), "place")).toBeCloseTo(0.5, 1);
  });

  test.each([
    ["first", rows.slice(0, 250)],
    ["last", rows.slice(250)],
  ])("the %s 250 rows have both answers for both types", (_, half) => {
    const kinds = new Set(half.map((cells) => `${cells[TYPE]} ${cells[ANSWER]}`));
    expect([...kinds].sort()).toEqual(["organization differ", "organization same", "place differ", "place same"]);
  });

  test("every row's source is in sources.json, with address and licence, and every source is used", () => {
    const known = registers.map(({ number }) => String(number));
    expect(new Set([rows, second, third, fourth].flatMap((all) => column(all, SOURCE)))).toEqual(new Set(known));
    for (const { title, url, licence } of registers) {
      expect(url).toMatch(/^https?:\/\//);
      expect([title, licence]).not.toContain("");
    }
  });
});

test.each([
  ["third", third, [rows, second]],
  ["fourth", fourth, [rows, second, third]],
])("no name of the %s set is in another", (_, all, others) => {
  const names = new Set(others.flat().flatMap((cells) => [cells[0], cells[2]]));
  const shared = all.filter((cells) => names.has(cells[0]) || names.has(cells[2]));
  expect(shared.length).toBe(0);
});

test("no name of the second set is in the held-out half", () => {
  const heldOut = new Set(rows.slice(250).flatMap((cells) => [cells[0], cells[2]]));
  const shared = second.filter((cells) => heldOut.has(cells[0]) || heldOut.has(cells[2]));
  expect(shared.length).toBe(0);
});

describe.each([
  ["translated.tsv", rows, ["development", "held out"]],
  ["second-translated.tsv", second, ["second development"]],
  ["fourth-translated.tsv", fourth, ["second fresh"]],
])("%s", (file, all, parts) => {
  const translated = rowsOf(file);

  test.each(translated)("%s: the row with this number has these names, which are of one", (number, a, b, reason) => {
    const row = all[Number(number) - 1] ?? [];
    expect([row[0], row[2], row[ANSWER]]).toEqual([a, b, "same"]);
    expect(reason).toBeTruthy();
  });

  test("its rows are marked, and no others", () => {
    const marked = registerPairs().filter(({ isTranslated, part }) => isTranslated && parts.includes(part));
    expect(marked.map(({ a, b }) => `${a} ${b}`)).toEqual(translated.map(([, a, b]) => `${a} ${b}`));
  });
});

test("the last 250 rows are held out", () => {
  const parts = registerPairs().map(({ part }) => part);
  const of = (part: string) => [parts.indexOf(part as never), parts.lastIndexOf(part as never)];
  expect([of("development"), of("held out")]).toEqual([
    [0, 249],
    [250, 499],
  ]);
});

describe("what is called one", () => {
  const [pair] = registerPairs();
  const scored = (score: number, isOne: boolean): Scored => ({ score, pair: { ...(pair as RegisterPair), isOne } });
  const all = [scored(0.9, true), scored(0.8, true), scored(0.7, false), scored(0.6, true), scored(0.1, false)];

  test("from a score on, that score included", () => {
    expect(calledFrom(0.7, all)).toEqual({ called: 3, right: 2, one: 3, precision: 2 / 3, recall: 2 / 3 });
  });

  test("the best threshold finds all three, for one that is wrong", () => {
    expect(bestThreshold(all)).toBe(0.6);
  });

  test("without a mistake two of three are found", () => {
    expect(recallAt(1, all)).toBe(2 / 3);
  });

  test("where two of three are to be found, two of two are right; where all are, three of four", () => {
    expect([precisionAt(0.6, all), precisionAt(1, all)]).toEqual([1, 3 / 4]);
  });
});
