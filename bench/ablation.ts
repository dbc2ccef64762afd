import { share, table } from "./markdown.ts";
import { measure } from "./measure.ts";
import { bestThresholds, hitShare } from "./metrics.ts";
import type { BenchSet } from "./set.ts";
import { stages } from "./stages.ts";
import { allonym, systemOf } from "./systems/allonym.ts";
import type { System } from "./systems/system.ts";

interface Row {
  readonly label: string;
  readonly results: readonly Result[];
}

interface Result {
  readonly hit: number;
  readonly recall: number;
}

/** What each stage adds: the library whole, and without one stage at a time. A table of Markdown. */
export function ablation(sets: readonly BenchSet[], progress: (text: string) => void): string {
  progress("ablation: the whole library");
  const whole: Row = { label: "nothing", results: run(allonym, sets) };
  const rows = stages.map(({ id, label, rules }): Row => {
    progress(`ablation: without ${label}`);
    return { label, results: run(systemOf(rules(), id), sets) };
  });
  const head = ["left out", ...sets.flatMap(({ name }) => [`${name} hit@1`, `${name} R@99`])];
  return table(head, [
    [whole.label, ...whole.results.flatMap(({ hit, recall }) => [share(hit), share(recall)])],
    ...rows.map((row) => [row.label, ...changes(row, whole)]),
  ]);
}

function run(system: System, sets: readonly BenchSet[]): Result[] {
  return sets.map((set) => {
    const { queries, absent } = measure(system, set);
    return { hit: hitShare(queries, 1), recall: bestThresholds(queries, absent).recallAt99 };
  });
}

function changes(row: Row, whole: Row): string[] {
  return row.results.flatMap(({ hit, recall }, set) => {
    const full = whole.results[set];
    return [change(hit, full?.hit ?? 0), change(recall, full?.recall ?? 0)];
  });
}

/** A change in points of a thousand; nothing where nothing changes. */
function change(value: number, full: number): string {
  const points = Math.round((value - full) * 1000);
  return points === 0 ? "0" : `${points > 0 ? "+" : "−"}${share(Math.abs(points) / 1000)}`;
}
