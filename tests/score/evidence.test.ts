import { describe, expect, test } from "vitest";
import { publicEvidence, withSteps } from "../../src/score/evidence.ts";
import { sumEvidence } from "../../src/score/evidence-sum.ts";
import type { Evidence, Span, Step } from "../../src/types.ts";
import { evidenceOn, scoreOf } from "./side-by-side.ts";

describe("what kind of agreement it is", () => {
  test.each([
    ["the same letters", "Ivan Popov", "ivan POPOV", "exact: Popov = POPOV"],
    ["another alphabet", "Ivan Popov", "Иван Попов", "sound: Popov = Попов"],
    ["a tradition", "Ivan Schukow", "Иван Жуков", "sound: Schukow = Жуков"],
    ["another spelling", "Ivan Jabasov", "Иван Габбасов", "edit: Jabasov = Габбасов"],
    ["a genitive that is spelt alike", "Fail Al-Sinov", "Fail Al Sinov", "exact: Sinov = Sinov"],
    ["the same letters, parted otherwise", "Fail Al-Sinov", "Fail Alsinov", "sound: Al-Sinov = Alsinov"],
    ["an initial", "I. Popov", "Иван Попов", "initial: I = Иван"],
    ["the name's initial", "Иван Попов", "I. Popov", "initial: Иван = I"],
    ["another form of a given name", "Mykola Popov", "Николай Попов", "given-name: Mykola = Николай"],
  ])("%s: %s, %s", (_, query, name, words) => {
    expect(evidenceOn(query, name).map((one) => one.words)).toContain(words);
  });
});

describe("evidence as it is given to callers", () => {
  const { evidence } = scoreOf("Ruslan Jabasov", "Руслан Габбасов");

  test("weights are rounded to a millionth", () => {
    const given = publicEvidence(evidence);
    given.forEach(({ weight }, place) => {
      expect(Number(weight.toFixed(6))).toBe(weight);
      expect(weight).toBeCloseTo(evidence.items[place]?.weight as number, 5);
    });
    expect(given).toHaveLength(2);
    expect(evidence.items.some(({ weight }) => Number(weight.toFixed(6)) !== weight)).toBe(true);
  });

  test("places in the name may be moved to where the name stands, those in the query stay", () => {
    const moved = publicEvidence(evidence, ([start, end]: Span) => [start + 100, end + 100]);
    expect(moved.map(({ query, name }) => [query, name])).toEqual([
      [
        [0, 6],
        [100, 106],
      ],
      [
        [7, 14],
        [107, 115],
      ],
    ]);
  });

  test("steps are made when they are first read, and once", () => {
    let made = 0;
    const steps: readonly Step[] = [{ from: "x", to: "y", tradition: "none" }];
    const one: Evidence = withSteps({ kind: "edit", query: [0, 1], name: [2, 3], weight: -1 }, () => {
      made++;
      return steps;
    });
    expect(made).toBe(0);
    expect([one.steps, one.steps]).toEqual([steps, steps]);
    expect(made).toBe(1);
  });

  test("copies and JSON have the steps too", () => {
    const steps: readonly Step[] = [{ from: "x", to: "y", tradition: "none" }];
    const one = { kind: "edit", query: [0, 1], name: [2, 3], weight: -1 } as const;
    const stepped = withSteps(one, () => steps);
    expect({ ...stepped }).toEqual({ ...one, steps });
    expect(JSON.parse(JSON.stringify(stepped))).toEqual({ ...one, steps });
  });
});

describe("a sum of evidence", () => {
  const pieces: Evidence[] = [
    { kind: "exact", query: [0, 1], name: [0, 1], weight: 3 },
    { kind: "missing", query: [2, 3], name: [0, 0], weight: -1 },
  ];
  const { pairs } = scoreOf("Ivan", "Ivan").evidence;
  let weighed = 0;
  const sumOf = (isWhole: boolean, of = pairs) =>
    sumEvidence(of, undefined, (sum) => {
      weighed++;
      for (const piece of pieces) {
        sum.logOdds += piece.weight;
        sum.items?.push(piece);
      }
      if (!isWhole) sum.isWhole = false;
    });

  test("the weights are added at once, the pieces are kept when they are first read, and once", () => {
    weighed = 0;
    const evidence = sumOf(true);
    expect([evidence.logOdds, weighed]).toEqual([2, 1]);
    expect(evidence.items).toEqual(pieces);
    expect(evidence.items).toBe(evidence.items);
    expect(weighed).toBe(2);
  });

  test.each([
    ["something agrees, and nothing is against it", true, pairs, true],
    ["something is against it", false, pairs, false],
    ["nothing agrees", true, [], false],
  ])("whole: %s", (_, nothingAgainst, of, expected) => {
    expect(sumOf(nothingAgainst, of).isWhole).toBe(expected);
  });
});
