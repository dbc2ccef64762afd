import { share, table } from "./markdown.ts";
import { type Measured, measure } from "./measure.ts";
import { type Bin, calibrationError, matches, reliability } from "./metrics.ts";
import type { Diagram } from "./reliability-svg.ts";
import type { BenchSet } from "./set.ts";
import { allonym } from "./systems/allonym.ts";

/** Whether scores mean what they say, on each set, in words and as what a picture is drawn from. */
export interface Calibration {
  readonly text: string;
  readonly diagrams: readonly Diagram[];
}

/** Compares the score of the first answer with how often it is right, over queries and absent names. */
export function calibration(sets: readonly BenchSet[], progress: (text: string) => void): Calibration {
  const results = sets.map((set) => {
    progress(`${set.name}: calibration`);
    return measure(allonym, set);
  });
  const diagrams = results.map((result) => {
    const bins = reliability(asked(result));
    return { title: result.set, bins, error: calibrationError(bins) };
  });
  const pages = diagrams.map(({ title, bins }) => `### ${title}\n\n${binTable(bins)}`);
  return { text: [summary(results), ...pages].join("\n\n"), diagrams };
}

function asked({ queries, absent }: Measured): Measured["queries"] {
  return [...queries, ...absent];
}

function summary(results: readonly Measured[]): string {
  const head = ["", "queries", "absent", "answered", "ECE", "called match", "of these right", "share right"];
  const rows = results.map((result) => {
    const bins = reliability(asked(result));
    const { count, right } = matches(asked(result));
    const counts = [result.queries.length, result.absent.length, bins.reduce((sum, bin) => sum + bin.count, 0)];
    return [
      result.set,
      ...counts.map(String),
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
