import { rounded } from "../score/probability.ts";

/** An answer by its score, and whether it is right. */
export interface ScoredAnswer {
  readonly score: number;
  readonly isRight: boolean;
}

/** Answers whose scores lie in one tenth of the scale. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** 0 if there are none. */
  readonly meanScore: number;
  readonly shareRight: number;
}

const BINS = 10;

/** Answers by tenths of their score; the last tenth holds the score 1. */
export function reliability(answers: readonly ScoredAnswer[]): Bin[] {
  return Array.from({ length: BINS }, (_, number) => {
    const held = answers.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === number);
    return {
      from: number / BINS,
      to: (number + 1) / BINS,
      count: held.length,
      meanScore: rounded(mean(held.map(({ score }) => score))),
      shareRight: rounded(mean(held.map(({ isRight }) => Number(isRight)))),
    };
  });
}

/**
 * Expected calibration error: how far score and share of right answers lie apart, on the mean over all answers; 0 if
 * there are none. Guo and others, "On calibration of modern neural networks" (2017).
 */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const apart = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanScore - bin.shareRight), 0);
  return total === 0 ? 0 : rounded(apart / total);
}

/** The arithmetic mean; 0 if there are no values. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
