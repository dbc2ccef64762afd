import { rounded } from "../score/probability.ts";
import type { ScoredAnswer } from "./calibration.ts";

/** An answer beside what was meant. */
export interface JudgedAnswer extends ScoredAnswer {
  /** The name means an entity. */
  readonly isListed: boolean;
  /** What was meant is among the first answers. */
  readonly isAmongFirst: boolean;
  /** Called a match from some threshold on: nothing else fits as well. */
  readonly canMatch: boolean;
}

/** What is called a match from a threshold on. */
export interface Matches {
  readonly threshold: number;
  readonly count: number;
  readonly right: number;
  /** Share of the matches that are right; 1 if there are none. */
  readonly precision: number;
  /** Share of the names that mean an entity which are matched with it; 0 if there are none. */
  readonly recall: number;
  /** What the share of wrong matches is below, with a confidence of 95 %: a few names prove little. */
  readonly wrongAtMost: number;
}

/** Counts what is called a match from a threshold on. */
export function matchesFrom(threshold: number, answers: readonly JudgedAnswer[]): Matches {
  const called = answers.filter(({ canMatch, score }) => canMatch && score >= threshold);
  const right = called.filter(({ isRight }) => isRight).length;
  const listed = answers.filter(({ isListed }) => isListed).length;
  return {
    threshold,
    count: called.length,
    right,
    precision: called.length === 0 ? 1 : rounded(right / called.length),
    recall: listed === 0 ? 0 : rounded(right / listed),
    wrongAtMost: rounded(upperBound(called.length - right, called.length)),
  };
}

/** The lowest threshold at which at most a share of the matches is wrong; undefined if there is none with a match. */
export function thresholdFor(wrong: number, answers: readonly JudgedAnswer[]): Matches | undefined {
  const called = answers.filter(({ canMatch }) => canMatch).sort((a, b) => b.score - a.score);
  let [errors, trusted] = [0, Number.NaN];
  called.forEach(({ score, isRight }, at) => {
    if (!isRight) errors++;
    // Answers of one score stand or fall together.
    if (called[at + 1]?.score !== score && errors <= wrong * (at + 1)) trusted = score;
  });
  return Number.isNaN(trusted) ? undefined : matchesFrom(trusted, answers);
}

// One-sided 95 % of the normal distribution.
const Z = 1.645;

/** Wilson, "Probable inference, the law of succession, and statistical inference" (1927). */
function upperBound(errors: number, count: number): number {
  if (count === 0) return 1;
  const share = errors / count;
  const spread = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  return (share + (Z * Z) / (2 * count) + spread) / (1 + (Z * Z) / count);
}
