import { compareNames } from "../src/resolver/compare-names.ts";
import { table } from "./markdown.ts";
import { median } from "./metrics.ts";
import type { BenchSet } from "./set.ts";
import { jaroWinklerOfWords } from "./systems/jaro-winkler.ts";

type Compare = (a: string, b: string) => unknown;

// Rounds over all pairs: the first are slow while code is compiled, and are not counted.
const WARM_UP = 5;
const ROUNDS = 15;

/** How long one comparison of two names takes, of the library and of Jaro-Winkler word by word. Markdown. */
export function comparison(sets: readonly BenchSet[], progress: (text: string) => void): string {
  const rows = sets.map((set) => {
    progress(`comparison: ${set.name}`);
    const pairs = pairsOf(set);
    const rounds = Array.from({ length: ROUNDS }, () => [time(compareNames, pairs), time(jaroWinklerOfWords, pairs)]);
    const [own, peer] = [0, 1].map((which) => median(rounds.slice(WARM_UP).map((round) => round[which] as number)));
    const [ours, theirs] = [own as number, peer as number];
    return [set.name, String(pairs.length), ours.toFixed(1), theirs.toFixed(1), (ours / theirs).toFixed(1)];
  });
  return table(["", "pairs", "compareNames, us", "token-aligned Jaro-Winkler, us", "ratio"], rows);
}

/** Each query with the name of its bearer in the index. */
function pairsOf({ index, queries }: BenchSet): readonly (readonly [string, string])[] {
  const names = new Map(index.map(({ id, name }) => [id, name]));
  return queries.map(({ text, right: [id = ""] }) => [text, names.get(id) ?? ""] as const);
}

/** Median time of one comparison, in millionths of a second. */
function time(compare: Compare, pairs: readonly (readonly [string, string])[]): number {
  return median(
    pairs.map(([a, b]) => {
      const start = performance.now();
      compare(a, b);
      return (performance.now() - start) * 1000;
    }),
  );
}
