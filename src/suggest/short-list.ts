import Fuse from "fuse.js";
import { suggest as settings } from "../settings/suggest.ts";
import type { PrefixIndex } from "./prefix-index.ts";
import type { FittingName } from "./typed-name.ts";
import type { TypedWord } from "./typed-word.ts";

/** A name that fits, as an entity lists it. */
export interface Listed {
  readonly entity: number;
  /** Its place among the names of all entities. */
  readonly place: number;
  readonly name: FittingName;
}

/** A name with how far it is from what was typed: 0 to 1. */
export interface Ranked extends Listed {
  readonly distance: number;
}

/**
 * Puts names that only sound alike, or are a slip away, in the order of fuse.js; what it holds for equally near stays
 * as it was.
 */
export function ranked(index: PrefixIndex, typed: readonly TypedWord[], all: readonly Listed[]): Ranked[] {
  const plainOf = ({ name }: Listed): string =>
    name.ranks.map((rank) => index.spellings.plain(index.words[rank] as number)).join(" ");
  const search = new Fuse(all.map(plainOf), {
    includeScore: true,
    // It only puts in order: what it is given was found by other means.
    threshold: 1,
    distance: settings.distance,
    ignoreFieldNorm: true,
    shouldSort: false,
  });
  const pattern = typed.map(({ spelled }) => spelled.plain).join(" ");
  const distances = new Float64Array(all.length).fill(1);
  for (const { refIndex, score = 0 } of search.search(pattern.slice(0, settings.longestPattern)))
    distances[refIndex] = score;
  return all
    .map((listed, at) => ({ ...listed, distance: distances[at] as number }))
    .sort((a, b) => a.distance - b.distance);
}
