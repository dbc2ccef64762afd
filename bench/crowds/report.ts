import { calibrationError, reliability } from "../../src/evaluate/calibration.ts";
import { share, table } from "../markdown.ts";
import type { Measured } from "../measure.ts";
import { bestThresholds, hitShare, matches, type Outcome, scoredAnswers } from "../metrics.ts";

/** The library beside its peers on one crowd. */
export function crowdTable(results: readonly Measured[]): string {
  const head = ["", "queries", "absent", "shared", "hit@1", "hit@5", "R@99", "median ms"];
  return table(
    head,
    results.map(({ system, queries, absent, shared, milliseconds }) => [
      system,
      ...[queries.length, absent.length, shared.length].map(String),
      ...[hitShare(queries, 1), hitShare(queries, 5), bestThresholds(queries, absent).recallAt99].map(share),
      milliseconds.toFixed(2),
    ]),
  );
}

/** What the library says of itself on each crowd. */
export function statementTable(results: readonly Measured[]): string {
  const head = [
    "",
    "called match",
    "share right",
    "wrong match, listed",
    "wrong match, absent",
    "match, look-alike",
    "match, shared",
    "ambiguous, shared",
    "ECE",
    "ECE with shared",
  ];
  return table(head, results.map(statementRow));
}

function statementRow({ set, queries, absent, absentLookAlikes, shared }: Measured): string[] {
  const called = matches([...queries, ...absent]);
  const error = (all: readonly Outcome[]): string => share(calibrationError(reliability(scoredAnswers(all))));
  return [
    set,
    String(called.count),
    (called.right / called.count).toFixed(4),
    String(wrongMatches(queries).length),
    String(wrongMatches(absent).length),
    `${wrongMatches(absentLookAlikes).length} of ${absentLookAlikes.length}`,
    String(shared.filter(({ isMatch }) => isMatch).length),
    shared.length === 0 ? "" : share(shared.filter(({ isAmbiguous }) => isAmbiguous).length / shared.length),
    error([...queries, ...absent]),
    error([...queries, ...absent, ...shared]),
  ];
}

/** Answers that are called a match and are not right. */
function wrongMatches(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ isMatch, rank }) => isMatch && rank !== 1);
}
