import { exactKey } from "../index/name-index.ts";
import { type CostMemo, type Unit, units } from "../match/assign.ts";
import { type Part, partsOf } from "../match/parts.ts";
import { settings } from "../settings.ts";
import { words } from "../text/words.ts";
import type { EntityType } from "../types.ts";

/** A query, taken apart as a person's name and as any other. */
export interface Query {
  readonly text: string;
  readonly key: string;
  readonly asPerson: Side;
  readonly asWords: Side;
  readonly memo: CostMemo;
}

/** One side of a comparison: a name's parts, and the units that can be set against those of the other side. */
export interface Side {
  readonly parts: readonly Part[];
  readonly units: readonly Unit[];
}

/** Takes a query apart; one that is too long to be a name is not read, but can still be an exact alias. */
export function readQuery(text: string): Query {
  const all = words(text);
  const isName = text.length <= settings.longestQuery && all.length <= settings.mostWords;
  const sideAs = (type: EntityType): Side => {
    const parts = isName ? partsOf(all, type) : [];
    return { parts, units: units(parts, "loosely") };
  };
  return { text, key: exactKey(all), asPerson: sideAs("person"), asWords: sideAs("place"), memo: new Map() };
}

/** Whether a query holds nothing that could be a name. */
export function isEmpty({ key }: Query): boolean {
  return key === "";
}

/** Whether some word of a query can be read into sounds and compared. */
export function isComparable({ asWords }: Query): boolean {
  return asWords.parts.some(({ sound }) => sound.symbols.length > 0);
}
