import { expect, test } from "vitest";
import { type Bearer, nameKey } from "../../bench/names.ts";
import { OWN_FOLDER, readSets } from "../../bench/read-sets.ts";
import { makeSet } from "../../bench/set.ts";
import { stages } from "../../bench/stages/stages.ts";
import { settings } from "../../src/settings.ts";

const ivanov: Bearer = {
  id: "1",
  canonical: 0,
  names: [
    { name: "Иван Иванов", script: "Cyrillic" },
    { name: "Ivan Ivanov", script: "Latin" },
    { name: "イワン", script: "Katakana" },
    { name: "ივანოვი", script: "Georgian" },
  ],
};
const namesake: Bearer = {
  id: "2",
  canonical: 0,
  names: [
    { name: "Иванов, Иван", script: "Cyrillic" },
    { name: "Jan Ivanov", script: "Latin" },
  ],
};

test("a set indexes canonical names and distractors, and asks for the others", () => {
  const set = makeSet("x", [ivanov], ["Пётр Петров", "Иванов Иван"], []);
  expect(set.index.map(({ name }) => name)).toEqual(["Иван Иванов", "Пётр Петров"]);
  expect(set.queries.map(({ text }) => text)).toEqual(["Ivan Ivanov"]);
  expect(set.otherScripts.map(({ text }) => text)).toEqual(["ივანოვი"]);
});

test("bearers of one canonical name are both right answers", () => {
  const set = makeSet("x", [ivanov, namesake], [], []);
  expect(set.queries.map(({ right }) => [...right].sort())).toEqual([
    ["1", "2"],
    ["1", "2"],
  ]);
});

test("the project's own set is the same each time, and no name of it is both known and absent", () => {
  const [set, again] = [readSets(OWN_FOLDER)[0], readSets(OWN_FOLDER)[0]];
  expect(set).toEqual(again);
  expect(set?.queries.length).toBeGreaterThan(400);
  expect(set?.index.length).toBeGreaterThan(1000);
  const known = new Set(set?.index.map(({ name }) => nameKey(name)));
  expect(known.size).toBe(set?.index.length);
  expect(set?.absent.filter((name) => known.has(nameKey(name)))).toEqual([]);
});

test("each stage of the ablation has an id of its own and changes only settings that exist", () => {
  expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
  for (const { cut } of stages) {
    if ("settings" in cut) expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(cut.settings)));
  }
});
