import { exactKey } from "../index/name-index.ts";
import { CostMemo } from "../match/word-cost.ts";
import { partsOf, soundsOf } from "../name/roles.ts";
import { askedSide, type Side } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import type { Sounds } from "../sound/read.ts";
import { WordCache } from "../sound/word-cache.ts";
import { type Word, words } from "../text/words.ts";
import type { EntityType } from "../types.ts";

/** A query, taken apart as a person's name and as any other. */
export class Query {
  readonly text: string;
  /** All its words, folded. */
  readonly folded: readonly string[];
  readonly key: string;
  readonly memo: CostMemo = new CostMemo();
  readonly #split: readonly Word[];
  readonly #sounds: readonly Sounds[];
  // Each is made when the first entity asks for it: most indexes hold one sort.
  #asPerson: Side | undefined;
  #asWords: Side | undefined;

  constructor(text: string, all: readonly Word[], split: readonly Word[], sounds: readonly Sounds[]) {
    this.text = text;
    this.folded = all.map(({ folded }) => folded);
    this.key = exactKey(all);
    this.#split = split;
    this.#sounds = sounds;
  }

  get asPerson(): Side {
    this.#asPerson ??= this.#side("person");
    return this.#asPerson;
  }

  get asWords(): Side {
    this.#asWords ??= this.#side("place");
    return this.#asWords;
  }

  #side(type: EntityType): Side {
    return askedSide(partsOf(this.#split, this.#sounds, type));
  }

  /** Some word of it can be read into sounds and compared. */
  get isReadable(): boolean {
    return this.#sounds.some(({ symbols }) => symbols.length > 0);
  }
}

/**
 * Takes a query apart; one that is too long to be a name is not read, but can still be an exact alias. The cache keeps words for the
 * queries after it.
 */
export function readQuery(text: string, cache: WordCache = new WordCache()): Query {
  const all = words(text);
  const isName = text.length <= settings.longestQuery && all.length <= settings.mostWords;
  const split = isName ? all : [];
  return new Query(text, all, split, soundsOf(split, cache));
}

/** Whether a query holds nothing that could be a name. */
export function isEmpty({ key }: Query): boolean {
  return key === "";
}
