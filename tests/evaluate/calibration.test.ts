import { describe, expect, test } from "vitest";
import { calibrationError, reliability, type ScoredAnswer } from "../../src/evaluate/calibration.ts";

const right = (score: number): ScoredAnswer => ({ score, isRight: true });
const wrong = (score: number): ScoredAnswer => ({ score, isRight: false });

describe("calibration", () => {
  test("puts a score into its tenth, 1 into the last", () => {
    const bins = reliability([right(0), wrong(0.1), right(0.999), right(1)]);
    expect(bins.map(({ count }) => count)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins.at(-1)).toMatchObject({ shareRight: 1, meanScore: 0.9995 });
  });

  test("is the mean distance of score and share right, by answers", () => {
    // Two at .8, one right: .3 off. Two at .1, none right: .1 off.
    const bins = reliability([right(0.8), wrong(0.8), wrong(0.1), wrong(0.1)]);
    expect(calibrationError(bins)).toBeCloseTo(0.2, 10);
  });

  test("of no answers is 0", () => {
    expect(calibrationError(reliability([]))).toBe(0);
  });

  test("is 0 for scores that mean what they say", () => {
    expect(calibrationError(reliability([right(0.5), wrong(0.5), right(1)]))).toBe(0);
  });
});
