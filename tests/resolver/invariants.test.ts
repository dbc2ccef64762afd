import fc from "fast-check";
import { expect, test } from "vitest";
import { compareNames, createResolver, type Resolution } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";

// What holds for every name and every query, whatever the weights are.

const RUN = { seed: 20261121, numRuns: 400 };
const HANGS = { timeout: 120_000 };

const resolver = createResolver(bashkortostan);
const listed = bashkortostan.flatMap((entity) => entity.names.map(({ text }) => ({ text, entity })));
const words = [...new Set(listed.flatMap(({ text }) => text.split(" ")))];

/** Two to four words of the table's names in any order: names that may be somebody's, nobody's, or two people's. */
const recombined = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));

/** A name of the table with a letter lost, doubled or exchanged. */
const misspelt = fc
  .tuple(fc.constantFrom(...listed), fc.nat(), fc.constantFrom("", "a", "о", "sch", "ш", "-", " "))
  .map(
    ([{ text }, place, letter]) => text.slice(0, place % text.length) + letter + text.slice((place % text.length) + 1),
  );

const name = fc.oneof(fc.constantFrom(...listed.map(({ text }) => text)), recombined, misspelt);
const type = fc.constantFrom(undefined, "person", "place", "organization", "group") as fc.Arbitrary<
  undefined | "person" | "place" | "organization" | "group"
>;

/** Two names, half of the time of one entity. */
const pair = fc.oneof(
  fc.tuple(name, name),
  fc
    .tuple(fc.constantFrom(...bashkortostan), fc.nat(), fc.nat())
    .map(([{ names }, i, j]) => [names[i % names.length]?.text ?? "", names[j % names.length]?.text ?? ""] as const),
);

test("compareNames gives the same answer either way round", HANGS, () => {
  let same = 0;
  fc.assert(
    fc.property(pair, type, ([a, b], as) => {
      const [one, other] = [compareNames(a, b, { type: as }), compareNames(b, a, { type: as })];
      expect([other.score, other.same, other.comparable]).toEqual([one.score, one.same, one.comparable]);
      expect(other.evidence.map(({ kind, weight }) => [kind, weight])).toEqual(
        one.evidence.map(({ kind, weight }) => [kind, weight]),
      );
      expect(other.evidence.map(({ query }) => query)).toEqual(one.evidence.map((evidence) => evidence.name));
      expect(one.same).toBe(one.score >= 0.5);
      if (one.same) same++;
    }),
    RUN,
  );
  expect(same).toBeGreaterThan(20);
});

test("a name is the same as itself, decomposed and with a space before it", HANGS, () => {
  let checked = 0;
  fc.assert(
    fc.property(name, type, (text, as) => {
      fc.pre(/\p{L}/u.test(text));
      for (const written of [text, ` ${text}`, text.normalize("NFD")]) {
        const { score, same } = compareNames(text, written, { type: as });
        expect(score, written).toBeGreaterThan(0.99);
        expect(same).toBe(true);
      }
      checked++;
    }),
    RUN,
  );
  expect(checked).toBeGreaterThan(200);
});

const verdict = (resolution: Resolution<{ readonly id: string }>) => [
  resolution.status,
  resolution.reason ?? resolution.entity?.id,
  resolution.candidates.map(({ entity, score, name: { text } }) => [entity.id, score, text]),
];

test("the order in which entities are given changes no answer", HANGS, () => {
  const shuffled = fc.shuffledSubarray([...bashkortostan], { minLength: bashkortostan.length });
  const orders = fc.sample(shuffled, { seed: RUN.seed, numRuns: 3 });
  const resolvers = [[...bashkortostan].reverse(), ...orders].map((entities) => createResolver(entities));
  let found = 0;
  fc.assert(
    fc.property(name, (query) => {
      const expected = verdict(resolver.resolve(query));
      for (const other of resolvers) expect(verdict(other.resolve(query))).toEqual(expected);
      if (expected[0] !== "none") found++;
    }),
    RUN,
  );
  expect(found).toBeGreaterThan(100);
});

test("a listed name never gives another entity", () => {
  expect(listed.length).toBeGreaterThan(150);
  const wrong = listed.filter(({ text, entity }) => {
    const resolution = resolver.resolve(text);
    return resolution.status === "match" && resolution.entity !== entity;
  });
  const bearers = (text: string) => listed.filter((one) => one.text === text).map(({ entity }) => entity.id);
  expect(wrong.filter(({ text }) => new Set(bearers(text)).size === 1).map(({ text }) => text)).toEqual([]);
});

test("candidates come best first, ties by id, each entity once, with scores from 0 to 1", HANGS, () => {
  let several = 0;
  fc.assert(
    fc.property(name, fc.integer({ min: 1, max: 20 }), type, (query, limit, as) => {
      const resolution = resolver.resolve(query, { limit, type: as });
      const { candidates } = resolution;
      const ids = candidates.map(({ entity }) => entity.id);
      const sorted = [...candidates].sort((a, b) => b.score - a.score);
      expect(candidates.map(({ score }) => score)).toEqual(sorted.map(({ score }) => score));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(limit);
      for (const { score, entity, name: best } of candidates) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(entity.names).toContain(best);
        expect(as ?? entity.type).toBe(entity.type);
      }
      if (resolution.status === "match") expect(resolution.entity).toBe(candidates[0]?.entity);
      if (candidates.length > 1) several++;
    }),
    // Most queries have one candidate or none: more runs, so that many have several.
    { ...RUN, numRuns: 4 * RUN.numRuns },
  );
  expect(several).toBeGreaterThan(20);
});

test("two entities that are alike are listed by id", () => {
  const ids = ["b", "c", "a"];
  const alike = createResolver(ids.map((id) => ({ id, names: ["Ruslan Gabbasov"] })));
  for (const query of ["Ruslan Gabbasov", "Руслан Габбасов", "Gabbasov"]) {
    expect(alike.resolve(query).candidates.map(({ entity }) => entity.id)).toEqual(["a", "b", "c"]);
  }
});

test("evidence points into the two texts", HANGS, () => {
  let seen = 0;
  fc.assert(
    fc.property(name, (query) => {
      for (const candidate of resolver.resolve(query).candidates) {
        for (const evidence of candidate.evidence) {
          expectWithin(evidence.query, query);
          expectWithin(evidence.name, candidate.name.text);
          expect(Number.isFinite(evidence.weight)).toBe(true);
          seen++;
        }
      }
    }),
    RUN,
  );
  expect(seen).toBeGreaterThan(500);
});

function expectWithin([start, end]: readonly [number, number], text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

test("an answer can be written as JSON, and the same question gives the same text", HANGS, () => {
  const again = createResolver(bashkortostan);
  let length = 0;
  fc.assert(
    fc.property(name, (query) => {
      const json = JSON.stringify(resolver.resolve(query));
      expect(JSON.stringify(resolver.resolve(query))).toBe(json);
      expect(JSON.stringify(again.resolve(query))).toBe(json);
      expect(JSON.parse(json)).toEqual(resolver.resolve(query));
      length += json.length;
    }),
    RUN,
  );
  expect(length).toBeGreaterThan(10_000);
});

test("copies of a candidate and of its evidence have all that they have", () => {
  const [candidate] = resolver.resolve("Ruslan Jabasov").candidates;
  const copy = { ...candidate };
  expect(copy.evidence?.length).toBeGreaterThan(1);
  expect(structuredClone(candidate)).toEqual(JSON.parse(JSON.stringify(copy)));
  const spelled = copy.evidence?.find(({ kind }) => kind === "sound" || kind === "edit");
  expect({ ...spelled }.steps?.length).toBeGreaterThan(0);
});

test("an answer does not depend on what was asked before", HANGS, () => {
  const names = listed.flatMap(({ text }) => [text, `${text}ev`]);
  const first = createResolver(bashkortostan);
  const answers = names.map((name) => JSON.stringify(first.resolve(name)));
  const second = createResolver(bashkortostan);
  const backwards = [...names].reverse().map((name) => JSON.stringify(second.resolve(name)));
  expect(backwards.reverse()).toEqual(answers);
  expect(names.map((name) => JSON.stringify(first.resolve(name)))).toEqual(answers);
});
