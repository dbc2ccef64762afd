import { describe, expect, test } from "vitest";
import { probabilityOf, rankByProbability, rounded, type Unseen } from "../../src/score/probability.ts";
import type { ScoredName } from "../../src/score/scored-name.ts";

const scored = (logOdds: number, entity: number): ScoredName => ({
  entity,
  name: entity,
  parsed: { parts: [], single: [], joined: [] },
  evidence: { logOdds, items: [], pairs: [], only: undefined, isWhole: false },
  logOdds,
  exact: false,
  probability: 0,
});

test.each([
  ["even", 0, 0.5],
  ["three to one", Math.log(3), 0.75],
  ["one to three", -Math.log(3), 0.25],
  ["certain", 1000, 1],
  ["impossible", Number.NEGATIVE_INFINITY, 0],
])("the probability of log-odds: %s", (_, logOdds, expected) => {
  expect(probabilityOf(logOdds)).toBe(expected);
});

test.each([
  [0.12345649, 0.123456],
  [0.1234565, 0.123457],
  [-7.0000004, -7],
])("%d is rounded to %d", (value, expected) => {
  expect(rounded(value)).toBe(expected);
});

describe("all share the probability with nobody", () => {
  test.each([
    ["one, even", [0], [0.5]],
    ["two alike, even", [0, 0], [0.333333, 0.333333]],
    ["one, three to one", [Math.log(3)], [0.75]],
    ["two, of three and one to one", [Math.log(3), 0], [0.6, 0.2]],
    ["two, certain, one thrice as likely", [1000 + Math.log(3), 1000], [0.75, 0.25]],
    ["one, nearly impossible", [-1000], [0]],
  ])("%s", (_, odds, expected) => {
    expect(rankByProbability(odds.map(scored)).ranked.map(({ probability }) => probability)).toEqual(expected);
  });

  test.each<[string, number[], Unseen[], number[], number]>([
    ["one alike that was not compared", [0], [{ logOdds: 0, number: 1 }], [0.333333], 0.333333],
    ["three of them", [0], [{ logOdds: 0, number: 3 }], [0.2], 0.6],
    [
      "of two kinds",
      [0],
      [
        { logOdds: 0, number: 1 },
        { logOdds: Math.log(2), number: 1 },
      ],
      [0.2],
      0.6,
    ],
    ["very many who hardly fit", [Math.log(3)], [{ logOdds: -1000, number: 1e6 }], [0.75], 0],
    ["certain ones", [1000], [{ logOdds: 1000, number: 3 }], [0.25], 0.75],
    ["nobody else", [], [{ logOdds: Math.log(3), number: 1 }], [], 0.75],
  ])("and with those who were not compared: %s", (_, odds, unseen, expected, others) => {
    const made = rankByProbability(odds.map(scored), unseen);
    expect(made.ranked.map(({ probability }) => probability)).toEqual(expected);
    expect(made.unseen).toBe(others);
  });

  test("the likelier first, and of those alike the one with the lower id", () => {
    const { ranked } = rankByProbability([scored(1, 3), scored(2, 2), scored(1, 0), scored(2, 1)]);
    expect(ranked.map(({ entity }) => entity)).toEqual([1, 2, 0, 3]);
  });
});
