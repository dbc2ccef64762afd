import { exactKey } from "../index/name-index.ts";
import { type CostMemo, type Unit, units } from "../match/assign.ts";
import { type Part, partsOf } from "../match/parts.ts";
import { settings } from "../settings.ts";
import { read } from "../sound/read.ts";
import { words } from "../text/words.ts";
import type { EntityType } from "../types.ts";

/** A query, taken apart as a person's name and as any other. */
export interface Query {
  readonly text: string;
  readonly key: string;
  readonly asPerson: Side;
  readonly asWords: Side;
  /** Some word of it can be read into sounds and compared. */
  readonly isReadable: boolean;
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
  const side = (type: EntityType): Side => {
    const parts = isName ? partsOf(all, type) : [];
    return { parts, units: units(parts, "loosely") };
  };
  let [asPerson, asWords]: (Side | undefined)[] = [];
  return {
    text,
    key: exactKey(all),
    // Each is made when the first entity asks for it: most indexes hold one sort.
    get asPerson(): Side {
      asPerson ??= side("person");
      return asPerson;
    },
    get asWords(): Side {
      asWords ??= side("place");
      return asWords;
    },
    isReadable: isName && all.some(({ folded }) => read(folded).symbols.length > 0),
    memo: new Map(),
  };
}

/** Whether a query holds nothing that could be a name. */
export function isEmpty({ key }: Query): boolean {
  return key === "";
}
