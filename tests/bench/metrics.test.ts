import { describe, expect, test } from "vitest";
import { bestThresholds, hitShare, matches, median, type Outcome, scoredAnswers } from "../../bench/metrics.ts";

const right = (score: number): Outcome => ({ rank: 1, score });
const wrong = (score: number): Outcome => ({ rank: undefined, score });

/** So many outcomes of a kind, with falling scores from 1 down. */
function falling(count: number, outcome: (score: number) => Outcome): Outcome[] {
  return Array.from({ length: count }, (_, index) => outcome(1 - index / 1000));
}

describe("hitShare", () => {
  test("counts the queries whose first right answer is among the first places", () => {
    const queries: Outcome[] = [{ rank: 1 }, { rank: 2 }, { rank: 5 }, { rank: undefined }];
    expect(hitShare(queries, 1)).toBe(0.25);
    expect(hitShare(queries, 5)).toBe(0.75);
  });
});

describe("bestThresholds", () => {
  test("stops where wrong answers would be more than one in a hundred", () => {
    // 99 right ones above one wrong one are 99 %; the next wrong one is too much, and hides the last right one.
    const queries = [...falling(99, right), wrong(0.5), wrong(0.4), right(0.3), { rank: undefined }];
    expect(bestThresholds(queries, []).recallAt99).toBeCloseTo(99 / 103, 10);
  });

  test("counts an answer to an absent name as wrong", () => {
    const queries = falling(100, right);
    expect(bestThresholds(queries, []).recallAt99).toBe(1);
    expect(bestThresholds(queries, [wrong(0.95)]).recallAt99).toBe(1);
    // Above .9495 there are 51 right ones and none is wrong; from there on two are, which only 198 right ones outweigh.
    expect(bestThresholds(queries, [wrong(0.9495), wrong(0.9494)]).recallAt99).toBe(0.51);
  });

  test("takes answers of one score together", () => {
    expect(bestThresholds([right(0.8), right(0.8)], [wrong(0.8)])).toEqual({ recallAt99: 0, bestF1: 0.8 });
  });

  test("leaves unanswered absent names alone, and finds nothing where nothing is right", () => {
    expect(bestThresholds([right(0.8)], [{ score: undefined }])).toEqual({ recallAt99: 1, bestF1: 1 });
    expect(bestThresholds([wrong(0.8), {}], [])).toEqual({ recallAt99: 0, bestF1: 0 });
  });
});

test("scoredAnswers leaves out what was not answered", () => {
  expect(scoredAnswers([right(0.9), wrong(0.4), {}])).toEqual([
    { score: 0.9, isRight: true },
    { score: 0.4, isRight: false },
  ]);
});

test("matches counts what the system calls one, and how much of it is right", () => {
  const called: Outcome[] = [
    { rank: 1, isMatch: true },
    { rank: 2, isMatch: true },
    { rank: 1, isMatch: false },
  ];
  expect(matches(called)).toEqual({ count: 2, right: 1 });
});

test("median is the middle value", () => {
  expect(median([9, 1, 5])).toBe(5);
});
