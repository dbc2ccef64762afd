import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import { makeCrowd, personOf } from "./crowd.ts";
import { absent, matches, onlyFirst } from "./spelled-abroad.ts";

// The spellings that other libraries miss, in an index of 22,000 made-up names (crowd.ts) and those who are asked for
// (spelled-abroad.ts), each known by one Cyrillic name. Near neighbours with the same given name are among them.

const rows = [...matches.flatMap((tradition) => tradition.rows), ...onlyFirst];
const asked = [...new Set(rows.map(([, name]) => name))];
const barred = absent.map(([, name]) => personOf(name));
const crowd = makeCrowd(22_000, asked.map(personOf), barred);

// Ties break by id: somebody of the crowd would come first.
const resolver = createResolver([
  ...crowd.map((name) => ({ id: `crowd ${name}`, names: [name] })),
  ...asked.map((name) => ({ id: `famous ${name}`, names: [name] })),
]);

test("the index holds 22,000 made-up names and those who are asked for", () => {
  expect(crowd.length).toBe(22_000);
  expect(new Set([...crowd, ...asked]).size).toBe(22_000 + asked.length);
  expect(crowd.every((name) => /^[А-яЁёъ]+ [А-яЁё]+ [А-яЁё]+$/u.test(name))).toBe(true);
});

describe.each(matches)("$title", (tradition) => {
  test.each(tradition.rows)("%s is %s", (spelling, name) => {
    const { status, candidates } = resolver.resolve(spelling);
    expect(candidates[0]?.entity.names[0], "the first of the candidates").toBe(name);
    expect(status).toBe("match");
  });
});

test.each(onlyFirst)("%s: first comes %s (%s)", (spelling, name) => {
  expect(resolver.resolve(spelling).candidates[0]?.entity.names[0], "the first of the candidates").toBe(name);
});

test.each(absent)("%s (%s) is nobody here", (spelling) => {
  const { status, candidates } = resolver.resolve(spelling);
  expect(status === "match" ? candidates[0]?.entity.names[0] : "nobody").toBe("nobody");
});

test("there are many rows, none twice, and each asks for somebody in another spelling", () => {
  expect(rows.length).toBeGreaterThanOrEqual(180);
  expect(new Set(rows.map(([spelling]) => spelling)).size).toBe(rows.length);
  for (const [spelling] of rows) expect(asked).not.toContain(spelling);
});

const notable =
  "Loegowoi Dratsjov Svisjtsjtsjov Joukov Kowalow Żyrinowski Caczewa Naryškinas Safinas Kareļins Verabei Shatrou Cəfərov " +
  "Hacıyev Həsənova Henadz Mykola Volha Aliaksei VladimirPutin Al-Sinov Joseph Demetrius";

test.each(notable.split(" "))("%s stands in a row", (word) => {
  expect(rows.filter(([spelling]) => spelling.split(" ").includes(word))).not.toEqual([]);
});
