import { exactKey } from "../index/name-index.ts";
import { partsOf, soundsOf } from "../match/parts.ts";
import { askedSide, type Side } from "../match/units.ts";
import { CostMemo } from "../match/word-cost.ts";
import { settings } from "../settings.ts";
import { words } from "../text/words.ts";
import type { EntityType } from "../types.ts";
import { WordCache } from "./word-cache.ts";

/** A query, taken apart as a person's name and as any other. */
export interface Query {
  readonly text: string;
  /** All its words, folded. */
  readonly folded: readonly string[];
  readonly key: string;
  readonly asPerson: Side;
  readonly asWords: Side;
  /** Some word of it can be read into sounds and compared. */
  readonly isReadable: boolean;
  readonly memo: CostMemo;
}

/**
 * Takes a query apart; one that is too long to be a name is not read, but can still be an exact alias. The cache keeps words for the
 * queries after it.
 */
export function readQuery(text: string, cache: WordCache = new WordCache()): Query {
  const all = words(text);
  const isName = text.length <= settings.longestQuery && all.length <= settings.mostWords;
  const split = isName ? all : [];
  const sounds = soundsOf(split, cache.read);
  const side = (type: EntityType): Side => askedSide(partsOf(split, sounds, type));
  let [asPerson, asWords]: (Side | undefined)[] = [];
  return {
    text,
    folded: all.map(({ folded }) => folded),
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
    isReadable: sounds.some(({ symbols }) => symbols.length > 0),
    memo: new CostMemo(),
  };
}

/** Whether a query holds nothing that could be a name. */
export function isEmpty({ key }: Query): boolean {
  return key === "";
}
