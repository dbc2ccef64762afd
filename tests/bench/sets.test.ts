import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hugeSets } from "../../bench/huge-sets.ts";
import { type Bearer, nameKey, pairKeys } from "../../bench/names.ts";
import { figuresSet, OWN_FOLDER, readSets } from "../../bench/read-sets.ts";
import { scaleSet } from "../../bench/scale/sets.ts";
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

test("the figures stand among as many others as are asked for, none of them a figure", () => {
  const [few, many] = [figuresSet(OWN_FOLDER), figuresSet(OWN_FOLDER, 5000)];
  expect(many.index.length - few.index.length).toBe(4000);
  expect(many.queries).toEqual(few.queries);
  expect(new Set(many.index.map(({ name }) => nameKey(name))).size).toBe(many.index.length);
});

/** A folder of development data: the files by their names. */
function folderOf(files: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  for (const [file, lines] of Object.entries(files)) writeFileSync(join(folder, file), lines.join("\n"));
  return folder;
}

const spelled = (id: string, name: string, ...others: readonly string[]): string =>
  JSON.stringify({
    id,
    canonical: 0,
    names: [{ name, script: "Cyrillic" }, ...others.map((one) => ({ name: one, script: "Latin" }))],
  });

test("a set with absent names of its own has these and no distractors", () => {
  const spellings = Array.from({ length: 50 }, (_, number) => `Ivan Ivano${"f".repeat(number)}v`);
  const folder = folderOf({
    "resolve-crowd.jsonl": [spelled("1", "Иван Иванов", ...spellings)],
    "negatives-crowd.tsv": ["Petr Petrov"],
    "distractors-cyrl.tsv": ["Пётр Сидоров"],
    "negatives-latn.tsv": ["Sidor Sidorov"],
  });
  const [set] = readSets(folder);
  expect(set?.index.map(({ name }) => name)).toEqual(["Иван Иванов"]);
  expect(set?.absent).toEqual(["Petr Petrov"]);
});

test("a huge set has the distractors in its index and others' names absent, but none that could be a distractor", () => {
  const folder = folderOf({
    "resolve-duma-dev.jsonl": [spelled("1", "Иван Иванов", "Ivan Ivanov")],
    "resolve-ukraine.jsonl": [
      spelled("2", "Орест Левицкий"),
      spelled("3", "Пётр Сидоров"),
      spelled("4", "Иванов Иван"),
    ],
    "distractors-cyrl.tsv": ["Сидоров Пётр Ильич"],
    "negatives-latn.tsv": ["Sidor Sidorov\tСидоров Сидор"],
  });
  const [set, ...rest] = [...hugeSets(folder)];
  expect(rest).toEqual([]);
  expect(set?.index.map(({ name }) => name)).toEqual(["Иван Иванов", "Сидоров Пётр Ильич"]);
  expect(set?.queries.map(({ text }) => text)).toEqual(["Ivan Ivanov"]);
  expect([...(set?.absent ?? [])].sort()).toEqual(["Sidor Sidorov", "Орест Левицкий"]);
});

test("a list of the scale benchmark has queries for one bearer, and absent names that nobody in it bears", () => {
  const set = scaleSet(3000);
  expect(set.index).toHaveLength(3000);
  const ids = new Set(set.index.map(({ id }) => id));
  expect(set.queries.filter(({ right }) => right.size !== 1 || ![...right].every((id) => ids.has(id)))).toEqual([]);
  const listed = new Set(set.index.flatMap(({ name }) => pairKeys(name)));
  const cyrillic = set.absent.filter((name) => /\p{Script=Cyrillic}/u.test(name));
  expect(set.absent).toHaveLength(400);
  expect(cyrillic.length).toBeGreaterThan(20);
  expect(cyrillic.filter((name) => pairKeys(name).some((key) => listed.has(key)))).toEqual([]);
}, 20_000);

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
