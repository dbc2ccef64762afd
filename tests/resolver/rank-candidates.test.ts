import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import { rankByProbability } from "../../src/score/probability.ts";
import type { ScoredName } from "../../src/score/scored-name.ts";

// A query names one entity or nobody of the index: they share the probability.

const HALF_A_DIGIT = 5e-7;
const seed = 20261122;

const scored = (logOdds: number, entity: number): ScoredName => ({
  entity,
  name: entity,
  parsed: { parts: [], single: [], joined: [] },
  evidence: { logOdds, items: [], pairs: [], only: undefined, isWhole: false },
  logOdds,
  exact: false,
  probability: 0,
});
const sum = (ranked: readonly Pick<ScoredName, "probability">[]) =>
  ranked.reduce((whole, { probability }) => whole + probability, 0);

describe("rankByProbability", () => {
  // Of few kinds, so that some are alike; one that cannot be is minus infinity, others are beyond what exp can tell.
  const logOdds = fc.oneof(
    fc.double({ min: -12, max: 12, noNaN: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(Number.NEGATIVE_INFINITY, -1000, 1000),
  );
  const all = fc.array(logOdds, { maxLength: 12 }).map((list) => list.map(scored));

  test("probabilities of all add up to at most 1, the likelier first, and alike for those who fit alike", () => {
    let [alike, nearlyAll] = [0, 0];
    fc.assert(
      fc.property(all, (candidates) => {
        const { ranked } = rankByProbability(candidates);
        expect(ranked.map(({ entity }) => entity).sort()).toEqual(candidates.map(({ entity }) => entity).sort());
        expect(sum(ranked)).toBeLessThanOrEqual(1 + ranked.length * HALF_A_DIGIT);
        if (sum(ranked) > 0.9) nearlyAll++;
        ranked.forEach((one, index) => {
          expect(one.probability).toBeGreaterThanOrEqual(0);
          const next = ranked[index + 1];
          if (next === undefined) return;
          // Log-odds are ranked in billionths: what differs in less is a tie.
          expect(Math.round(next.logOdds * 1e9)).toBeLessThanOrEqual(Math.round(one.logOdds * 1e9));
          expect(next.probability).toBeLessThanOrEqual(one.probability);
          if (next.logOdds !== one.logOdds) return;
          expect(next.probability).toBe(one.probability);
          expect(one.entity).toBeLessThan(next.entity);
          alike++;
        });
        expect(rankByProbability([...candidates].reverse()).ranked).toEqual(ranked);
      }),
      { seed, numRuns: 500 },
    );
    expect(alike).toBeGreaterThan(100);
    expect(nearlyAll).toBeGreaterThan(100);
  });

  test("whoever comes takes from all the others, and the most from none unless he is likely himself", () => {
    let lowered = 0;
    fc.assert(
      fc.property(all, logOdds, (candidates, more) => {
        const { ranked: before } = rankByProbability(candidates);
        const { ranked: after } = rankByProbability([...candidates, scored(more, candidates.length)]);
        const taken = after.find(({ entity }) => entity === candidates.length)?.probability ?? 0;
        for (const { entity, probability } of before) {
          const now = after.find((one) => one.entity === entity)?.probability ?? Number.NaN;
          expect(now).toBeLessThanOrEqual(probability);
          expect(now).toBeCloseTo(probability * (1 - taken), 5);
          if (now < probability) lowered++;
        }
      }),
      { seed, numRuns: 500 },
    );
    expect(lowered).toBeGreaterThan(500);
  });

  test("those unseen count as if each had been seen", () => {
    const like = fc.record({ place: fc.nat({ max: 11 }), number: fc.integer({ min: 1, max: 20 }) });
    let taken = 0;
    fc.assert(
      fc.property(all, fc.array(like, { maxLength: 3 }), (candidates, likes) => {
        const others = likes.flatMap(({ place, number }) => {
          const one = candidates[place];
          return one === undefined ? [] : [{ logOdds: one.logOdds, number }];
        });
        const made = rankByProbability(candidates, others);
        const more = others.flatMap((one) => new Array<number>(one.number).fill(one.logOdds));
        const { ranked } = rankByProbability([
          ...candidates,
          ...more.map((odds, place) => scored(odds, candidates.length + place)),
        ]);
        const [seen, left] = [0, 1].map((side) =>
          ranked.filter(({ entity }) => Number(entity >= candidates.length) === side),
        ) as [ScoredName[], ScoredName[]];
        expect(made.ranked).toEqual(seen);
        expect(made.unseen).toBeCloseTo(sum(left), 4);
        if (made.unseen > 0.01) taken++;
      }),
      { seed, numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  test.each([
    ["one, even", [0], [0.5]],
    ["two alike, even", [0, 0], [0.333333, 0.333333]],
    ["one, certain", [50], [1]],
    ["two, certain", [50, 50], [0.5, 0.5]],
    ["two, more certain than numbers can say", [5000, 5000], [0.5, 0.5]],
    ["one that cannot be", [Number.NEGATIVE_INFINITY], [0]],
    ["nobody", [], []],
  ])("%s", (_, odds, expected) => {
    expect(rankByProbability(odds.map(scored)).ranked.map(({ probability }) => probability)).toEqual(expected);
  });
});

describe("the scores of an answer", () => {
  const given = fc.constantFrom(..."Руслан Олег Анна".split(" "));
  const father = fc.constantFrom("Петрович", "Ильич", "");
  const surname = fc.constantFrom(..."Габбасов Аббасов Петров Кара-Мурза".split(" "));
  const name = fc.tuple(given, father, surname).map((parts) => parts.filter(Boolean).join(" "));
  const query = fc.oneof(
    name,
    fc.constantFrom(
      "Rouslan Gabbassov",
      "Jabasov Ruslan",
      "Oleg Petrov",
      "R. Abbasov",
      "Hanna Petrov",
      "R. P. Gabbasov",
    ),
  );
  const answer = (names: readonly string[], asked: string) =>
    createResolver(names.map((one, index) => ({ id: `${index}`, names: [one] }))).resolve(asked, { limit: 100 })
      .candidates;
  const byText = (candidates: ReturnType<typeof answer>) =>
    [...new Set(candidates.map(({ name }) => name.text))].map((text) =>
      candidates.filter(({ name }) => name.text === text),
    );

  test("add up to at most 1, and namesakes to the letter score alike", () => {
    let [shared, likely] = [0, 0];
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), query, (names, asked) => {
        const candidates = answer([...names, ...names.slice(0, 2)], asked);
        const whole = candidates.reduce((total, { score }) => total + score, 0);
        expect(whole).toBeLessThanOrEqual(1 + candidates.length * HALF_A_DIGIT);
        if (whole > 0.5) likely++;
        for (const [first, ...others] of byText(candidates)) {
          expect(others.map(({ score }) => score)).toEqual(others.map(() => first?.score));
          if ((first?.score ?? 0) > 0.01) shared += others.length;
        }
      }),
      { seed, numRuns: 300 },
    );
    expect(shared).toBeGreaterThan(50);
    expect(likely).toBeGreaterThan(50);
  });

  test("a namesake more lowers the score of the first", () => {
    let lowered = 0;
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), query, (names, asked) => {
        const [first] = answer(names, asked);
        if (first === undefined || first.score < 0.01) return;
        const after = answer([...names, first.name.text], asked);
        const namesakes = after.filter(({ name }) => name.text === first.name.text);
        expect(namesakes.length).toBeGreaterThan(1);
        for (const one of namesakes) expect(one.score).toBeLessThan(first.score);
        expect(after[0]?.score).toBeLessThan(first.score);
        lowered++;
      }),
      { seed, numRuns: 450 },
    );
    expect(lowered).toBeGreaterThan(100);
  });
});

describe("an entity that has a name in each of many languages leaves room for the others", () => {
  const kinds = ["Oblast", "область", "oblast", "obwód", "oblasť", "вобласць", "oblastis", "apgabals", "oblasts"];
  const languages = ["Kalinsk", "Калинск", "Kalinska", "Kaliński", "Калінская", "Калинская", "Kalinskas", "Kalinskij"];
  const oblast = kinds.flatMap((kind) => languages.map((name) => `${name} ${kind}`));
  const resolver = createResolver([
    { id: "oblast", type: "place", names: oblast },
    { id: "district", type: "place", names: ["Калинский район", "Kalinsk district"] },
    { id: "village", type: "place", names: ["село Калинск"] },
  ]);

  test.each([
    ["Kalinsk Region", "match", "oblast"],
    ["Kalinsky District", "match", "district"],
    ["Калинская обл.", "match", "oblast"],
  ])("%s", (query, status, id) => {
    const answer = resolver.resolve(query);
    expect([answer.status, answer.candidates[0]?.entity.id, answer.truncated]).toEqual([status, id, undefined]);
  });

  test("all three are candidates of what each may be", () => {
    const ids = resolver.resolve("Калинск").candidates.map(({ entity }) => entity.id);
    expect(ids.sort()).toEqual(["district", "oblast", "village"]);
  });
});
