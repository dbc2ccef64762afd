import { expect, test } from "vitest";
import { type Bearer, nameKey } from "../../bench/names.ts";
import { OWN_FOLDER, readSets } from "../../bench/read-sets.ts";
import { makeSet } from "../../bench/set.ts";
import { stages } from "../../bench/stages.ts";
import { type Rules, usualRules } from "../../src/name/rules.ts";
import { createResolver, createResolverWith } from "../../src/resolver/create-resolver.ts";
import type { EntityInput, Resolver } from "../../src/types.ts";

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

test("each stage of the ablation has an id of its own, and rules that differ from the usual ones and answer", () => {
  expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
  const usual = usualRules();
  for (const { id, rules } of stages) {
    const { data, settings } = rules();
    expect([data, settings], id).not.toEqual([usual.data, usual.settings]);
  }
  const chekhov = [{ id: "1", names: ["Сергей Чехов"] }];
  const [first] = stages;
  const score = (resolver: Resolver<EntityInput>): number => resolver.resolve("S. Tsjechov").candidates[0]?.score ?? 0;
  expect(score(createResolverWith(first?.rules() as Rules, chekhov))).toBeLessThan(score(createResolver(chekhov)));
});
