import type { ScoredAnswer } from "../src/evaluate/calibration.ts";

/** What a system answered to one query or absent name. */
export interface Outcome {
  /** Place of the first right answer, from 1; undefined if none was right. To an absent name none ever is. */
  readonly rank?: number | undefined;
  /** Score of the first answer; undefined if there was no answer. */
  readonly score?: number | undefined;
  /** The system itself calls its first answer the one that is meant; undefined for systems that do not say. */
  readonly isMatch?: boolean | undefined;
  /** It says that several may be meant. */
  readonly isAmbiguous?: boolean | undefined;
  /** What was asked, and the id of the first answer, to be listed. */
  readonly text?: string | undefined;
  readonly first?: string | undefined;
}

/** Share of the queries with a right answer among the first `places`. */
export function hitShare(queries: readonly Outcome[], places: number): number {
  return queries.filter(({ rank }) => rank !== undefined && rank <= places).length / queries.length;
}

/** The best that a system can do by a threshold on its score. */
export interface BestThresholds {
  /** Share of queries answered right while wrong answers and answers to absent names are under 1 % of all answers. */
  readonly recallAt99: number;
  /** Best harmonic mean of that share and of the share of answers that are right. */
  readonly bestF1: number;
}

const FEWEST_RIGHT = 0.99;

/** Tries each score that occurs as the threshold; answers of one score stand or fall together. */
export function bestThresholds(queries: readonly Outcome[], absent: readonly Outcome[]): BestThresholds {
  const answers = [...queries, ...absent]
    .filter(({ score }) => score !== undefined)
    .map(({ rank, score = 0 }) => ({ score, isRight: rank === 1 }))
    .sort((a, b) => b.score - a.score);
  let right = 0;
  let best: BestThresholds = { recallAt99: 0, bestF1: 0 };
  answers.forEach(({ score, isRight }, index) => {
    if (isRight) right++;
    if (answers[index + 1]?.score === score) return;
    const given = index + 1;
    const recall = right / queries.length;
    best = {
      recallAt99: right / given >= FEWEST_RIGHT ? Math.max(best.recallAt99, recall) : best.recallAt99,
      bestF1: Math.max(best.bestF1, (2 * right) / (given + queries.length)),
    };
  });
  return best;
}

/** The first answers that systems gave, for their calibration. */
export function scoredAnswers(outcomes: readonly Outcome[]): ScoredAnswer[] {
  return outcomes.flatMap(({ score, rank }) => (score === undefined ? [] : [{ score, isRight: rank === 1 }]));
}

/** Of the answers that the system calls a match, how many there are and how many are right. */
export function matches(outcomes: readonly Outcome[]): { readonly count: number; readonly right: number } {
  const called = outcomes.filter(({ isMatch }) => isMatch);
  return { count: called.length, right: called.filter(({ rank }) => rank === 1).length };
}

/** The middle value, or the upper of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The least value that a share of the values do not exceed; 0 if there are none. */
export function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(part * values.length) - 1)] ?? 0;
}
