import type { Side, Unit } from "../match/units.ts";
import type { CostMemo } from "../match/word-cost.ts";
import { settings } from "../settings.ts";
import type { EntityInput } from "../types.ts";
import { isSearched, type NameIndex } from "./name-index.ts";
import { nearWords } from "./vocabulary.ts";

/**
 * The names worth comparing in full, best prospects first: each word of the query, and each pair of neighbours taken
 * as one, looks up the words it may be a spelling of; the names that hold them are ranked by how rare and how near
 * these are.
 */
export function prospects<E extends EntityInput>(
  index: NameIndex<E>,
  { single, joined }: Side,
  memo: CostMemo,
): number[] {
  const gains = new Map<number, number>();
  for (const unit of [...single, ...joined]) {
    if (!unit.parts.every(isSearched)) continue;
    for (const [name, gain] of unitGains(index, unit, memo)) gains.set(name, (gains.get(name) ?? 0) + gain);
  }
  const ranked = [...gains].sort(([a, gainA], [b, gainB]) => gainB - gainA || a - b);
  return cutAfterTies(ranked);
}

function unitGains<E extends EntityInput>(index: NameIndex<E>, unit: Unit, memo: CostMemo): Map<number, number> {
  const gains = new Map<number, number>();
  for (const { word, cost } of nearWords(index.vocabulary, unit, memo)) {
    const names = index.postings[word] ?? [];
    const rarity = Math.log((index.names.length + settings.outsiders) / (names.length + 1));
    const gain = Math.max(0.1, rarity - (settings.perNat * cost) / 100);
    for (const name of names) if (gain > (gains.get(name) ?? 0)) gains.set(name, gain);
  }
  return gains;
}

/** The best prospects; those as good as the last of them are kept too, so that order of insertion decides nothing. */
function cutAfterTies(ranked: readonly (readonly [number, number])[]): number[] {
  const last = ranked[settings.mostCompared - 1]?.[1];
  return ranked.filter(([, gain]) => last === undefined || gain >= last).map(([name]) => name);
}
