import { share, table } from "./markdown.ts";
import { type Measured, measure } from "./measure.ts";
import { bestThresholds, hitShare } from "./metrics.ts";
import type { BenchSet } from "./set.ts";
import { allonym } from "./systems/allonym.ts";
import { daitchMokotoffKeys } from "./systems/daitch-mokotoff.ts";
import { fuse } from "./systems/fuse.ts";
import { jaroWinklerByWords } from "./systems/jaro-winkler.ts";
import { minisearch } from "./systems/minisearch.ts";
import type { System } from "./systems/system.ts";

const SYSTEMS: readonly System[] = [allonym, daitchMokotoffKeys, jaroWinklerByWords, minisearch, fuse];

/** The library beside its peers, on each set in turn: a page of Markdown. */
export function accuracy(sets: readonly BenchSet[], progress: (text: string) => void): string {
  return sets
    .map((set) => {
      const results = SYSTEMS.map((system) => {
        progress(`${set.name}: ${system.name}`);
        return measure(system, set);
      });
      return [`### ${set.name}`, describe(set), mainTable(results), ...otherScripts(results)].join("\n\n");
    })
    .join("\n\n");
}

function describe({ index, queries, absent }: BenchSet): string {
  return `${index.length} names in the index, ${queries.length} queries, ${absent.length} absent names.`;
}

function mainTable(results: readonly Measured[]): string {
  const head = ["", "queries", "hit@1", "hit@5", "R@99", "best F1", "median ms"];
  return table(head, results.map(mainRow));
}

function mainRow({ system, queries, absent, milliseconds }: Measured): string[] {
  const { recallAt99, bestF1 } = bestThresholds(queries, absent);
  const shares = [hitShare(queries, 1), hitShare(queries, 5), recallAt99, bestF1].map(share);
  return [system, String(queries.length), ...shares, milliseconds.toFixed(milliseconds < 10 ? 2 : 0)];
}

function otherScripts(results: readonly Measured[]): string[] {
  if (results.every((result) => result.otherScripts.length === 0)) return [];
  const rows = results.map(({ system, otherScripts: outcomes }) => [
    system,
    String(outcomes.length),
    share(hitShare(outcomes, 1)),
  ]);
  return ["In Arabic, Armenian, Georgian, Greek and Hebrew script:", table(["", "queries", "hit@1"], rows)];
}
