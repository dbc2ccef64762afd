import { jaroWinklerOfWords } from "../systems/jaro-winkler.ts";
import type { LabelledName } from "./labelled-names.ts";
import { type Pairwise, pairwise } from "./pairwise.ts";

/** What a string distance does when all pairs above a threshold are joined. */
export interface PeerResult extends Pairwise {
  readonly threshold: number;
}

const THRESHOLDS = Array.from({ length: 16 }, (_, step) => 1 - step / 100);

/**
 * Token-aligned Jaro-Winkler over all pairs, whoever is joined being one; of thresholds from 1 to .85 that with the
 * most found at the precision asked for, or if none has it, the most precise. Time quadratic in the number of names.
 */
export function peer(names: readonly LabelledName[], precision: number): PeerResult {
  const pairs = alikePairs(names);
  const all = THRESHOLDS.map((threshold): PeerResult => {
    const joined = pairs.filter(({ score }) => score >= threshold);
    return { threshold, ...pairwise(names, components(names.length, joined)) };
  });
  const precise = all.filter((one) => one.precision >= precision);
  const by = precise.length > 0 ? ({ recall }: Pairwise) => recall : (one: Pairwise) => one.precision;
  return (precise.length > 0 ? precise : all).reduce((best, one) => (by(one) > by(best) ? one : best));
}

interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function alikePairs(names: readonly LabelledName[]): AlikePair[] {
  const least = Math.min(...THRESHOLDS);
  return names.flatMap(({ text }, a) =>
    names
      .slice(a + 1)
      .map((other, after) => ({ a, b: a + 1 + after, score: jaroWinklerOfWords(text, other.text) }))
      .filter(({ score }) => score >= least),
  );
}

function components(count: number, pairs: readonly AlikePair[]): number[][] {
  const groupOf = Array.from({ length: count }, (_, number) => [number]);
  for (const { a, b } of pairs) {
    const [one, other] = [groupOf[a] ?? [], groupOf[b] ?? []];
    if (one === other) continue;
    for (const number of other) {
      one.push(number);
      groupOf[number] = one;
    }
  }
  return [...new Set(groupOf)];
}
