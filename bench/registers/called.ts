import type { RegisterPair } from "./pairs.ts";

/** A pair, and how alike a system finds its names. */
export interface Scored {
  readonly pair: RegisterPair;
  readonly score: number;
}

/** What a system does that calls two names one from a score on. */
export interface Called {
  /** Pairs that it calls one, and those of them that are. */
  readonly called: number;
  readonly right: number;
  /** Pairs that are one. */
  readonly one: number;
  readonly precision: number;
  readonly recall: number;
}

/** Counts what is called one from a score on. */
export function calledFrom(threshold: number, all: readonly Scored[]): Called {
  const called = all.filter(({ score }) => score >= threshold);
  const right = called.filter(({ pair }) => pair.isOne).length;
  const one = all.filter(({ pair }) => pair.isOne).length;
  return { called: called.length, right, one, precision: right / called.length, recall: right / one };
}

/** The score from which on the harmonic mean of precision and recall is best. */
export function bestThreshold(all: readonly Scored[]): number {
  const best = { threshold: Number.POSITIVE_INFINITY, f1: -1 };
  for (const { score } of all) {
    const { right, called, one } = calledFrom(score, all);
    const f1 = (2 * right) / (called + one);
    if (f1 > best.f1) Object.assign(best, { threshold: score, f1 });
  }
  return best.threshold;
}

/** The greatest share of the pairs that are one, which a threshold finds while of what it calls one so many are. */
export function recallAt(precision: number, all: readonly Scored[]): number {
  const found = all.map(({ score }) => calledFrom(score, all)).filter((one) => one.precision >= precision);
  return Math.max(0, ...found.map(({ recall }) => recall));
}

/** Of the pairs called one from the highest score on that finds so many of those that are, how many are. */
export function precisionAt(recall: number, all: readonly Scored[]): number {
  const scores = all.map(({ score }) => score).sort((a, b) => b - a);
  const from = scores.find((score) => calledFrom(score, all).recall >= recall);
  return from === undefined ? 0 : calledFrom(from, all).precision;
}
