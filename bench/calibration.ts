import { type Bin, calibrationError, reliability } from "../src/evaluate/calibration.ts";
import type { Diagram } from "../src/evaluate/reliability-svg.ts";
import { failures } from "./failures.ts";
import { share, table } from "./markdown.ts";
import { type Measured, measure } from "./measure.ts";
import { bestThresholds, hitShare, matches, scoredAnswers } from "./metrics.ts";
import type { BenchSet } from "./set.ts";
import type { System } from "./systems/system.ts";

/** Whether scores mean what they say, on each set, in words and as what a picture is drawn from. */
export interface Calibration {
  readonly summary: string;
  /** The tenths of each set. */
  readonly pages: string;
  readonly diagrams: readonly Diagram[];
  /** Wrong answers, a line each: see {@link failures}. */
  readonly failures: string;
  /** The sets whose scores or matches are too often wrong. */
  readonly beyond: readonly string[];
}

const MOST_ERROR = 0.03;
const FEWEST_RIGHT = 0.995;

/** Compares the score of the first answer with how often it is right, over queries and absent names. */
export function calibration(library: System, sets: Iterable<BenchSet>, progress: (text: string) => void): Calibration {
  const results: Measured[] = [];
  const wrong: string[] = [];
  // One set at a time: a million names are no place for two.
  for (const set of sets) {
    progress(`${set.name}: calibration`);
    const result = measure(library, set);
    results.push(result);
    wrong.push(failures(set, result));
  }
  const diagrams = results.map((result) => {
    const bins = reliability(scoredAnswers(asked(result)));
    return { title: result.set, bins, error: calibrationError(bins) };
  });
  return {
    summary: summary(results),
    pages: diagrams.map(({ title, bins }) => `### ${title}\n\n${binTable(bins)}`).join("\n\n"),
    diagrams,
    failures: wrong.filter(Boolean).join("\n"),
    beyond: results.filter(isBeyond).map(({ set }) => set),
  };
}

function asked({ queries, absent }: Measured): Measured["queries"] {
  return [...queries, ...absent];
}

function isBeyond(result: Measured): boolean {
  const { count, right } = matches(asked(result));
  return calibrationError(reliability(scoredAnswers(asked(result)))) > MOST_ERROR || right < FEWEST_RIGHT * count;
}

function summary(results: readonly Measured[]): string {
  const counts = ["queries", "absent", "answered"];
  const head = ["", ...counts, "hit@1", "R@99", "ECE", "called match", "of these right", "share right"];
  const rows = results.map((result) => {
    const bins = reliability(scoredAnswers(asked(result)));
    const { count, right } = matches(asked(result));
    const { queries, absent } = result;
    const numbers = [queries.length, absent.length, bins.reduce((sum, bin) => sum + bin.count, 0)];
    return [
      result.set,
      ...numbers.map(String),
      share(hitShare(queries, 1)),
      share(bestThresholds(queries, absent).recallAt99),
      share(calibrationError(bins)),
      String(count),
      String(right),
      (right / count).toFixed(4).replace(/^0/, ""),
    ];
  });
  return table(head, rows);
}

function binTable(bins: readonly Bin[]): string {
  const rows = bins.map(({ from, to, count, meanScore, shareRight }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(count),
    ...(count === 0 ? ["", ""] : [share(meanScore), share(shareRight)]),
  ]);
  return table(["score", "answers", "mean score", "share right"], rows);
}
