import type { ScaleQuery } from "./queries.ts";

/** What one query gave: how long it took, and at which place the target stood, from 1. */
export interface Answered {
  readonly query: ScaleQuery;
  readonly microseconds: number;
  readonly rank?: number | undefined;
  /** The id that stood first. */
  readonly first?: string | undefined;
}

// So long every system is asked before it is measured, or fewer queries than there are for that.
const WARM_UP_MILLISECONDS = 10_000;

/** Asks queries of which nothing is noted, so that the code that answers is compiled and has met what it will meet. */
export function warmUp(queries: readonly ScaleQuery[], answer: (text: string) => unknown): void {
  const end = performance.now() + WARM_UP_MILLISECONDS;
  for (const { text } of queries) {
    answer(text);
    if (performance.now() > end) return;
  }
}

/** Asks each query alone against the clock. */
export function ask(queries: readonly ScaleQuery[], answer: (text: string) => readonly string[]): Answered[] {
  return queries.map((query) => {
    const start = performance.now();
    const ids = answer(query.text);
    const microseconds = (performance.now() - start) * 1000;
    const place = ids.indexOf(query.id);
    return { query, microseconds, rank: place < 0 ? undefined : place + 1, first: ids[0] };
  });
}

/** Latencies in microseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly mean: number;
}

/** Of all answers, those with namesakes too. */
export function latencyOf(answers: readonly Answered[]): Latency {
  const sorted = answers.map(({ microseconds }) => microseconds).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), mean };
}

/** The share of the queries without namesakes whose target is among the first places. */
export function hitsOf(answers: readonly Answered[], places: number): number {
  const counted = answers.filter(({ query }) => !query.hasNamesake);
  return counted.filter(({ rank = Number.POSITIVE_INFINITY }) => rank <= places).length / counted.length;
}
