import { BoundedMap } from "../base/memo.ts";
import { type GrowingList, growingList } from "../index/growing-list.ts";
import type { KnownWord, PassingSounds } from "../index/lexicon.ts";
import { isPersonName, type NameIndex } from "../index/name-index.ts";
import { unpackedParts } from "../index/packed-parts.ts";
import { type ParsedName, parsedIndexName } from "../name/token-groups.ts";
import type { Sounds, WordKeys } from "../sound/sounds.ts";
import type { NearSkeletons } from "./near-words.ts";
import { NumberSet } from "./number-set.ts";
import { TokenMemo } from "./token-memo.ts";

// Words of which the objects are kept: given names and patronymics are met again and again. About a kilobyte each. A
// power of two, as the last bits of a word's number say where it is kept, in the stead of another.
const MOST_KEPT = 256;

const LEVELS = 256;

// Words of queries of which the near skeletons are kept: given names and patronymics recur. Half a kilobyte each.
const MOST_WORDS = 1024;

/**
 * All that a search writes: the index itself never changes. A later search may use it again, never one at the same
 * time.
 */
export class SearchSession {
  readonly index: NameIndex;
  /** Words that were met. */
  readonly words: NumberSet;
  /** Room for keys that are looked up together, and for names found together. */
  readonly keys: GrowingList = growingList();
  readonly found: GrowingList = growingList();
  /** Room for places of names that wait to be compared. */
  readonly places: GrowingList = growingList();
  /** Room to count names by their estimates. */
  readonly levels: Uint32Array = new Uint32Array(LEVELS);
  /** The near skeletons of words that queries had, by the keys of the word. */
  readonly nearSkeletons: BoundedMap<WordKeys, NearSkeletons> = new BoundedMap(MOST_WORDS);
  /** What was read ahead, of use to nobody. */
  readAhead = 0;
  readonly #names: NumberSet;
  readonly #memos: TokenMemo[] = [];
  readonly #kept: (KnownWord | undefined)[] = new Array(MOST_KEPT).fill(undefined);
  readonly #passing: PassingSounds;
  readonly #wordAt = (number: number): KnownWord => this.word(number);

  constructor(
    index: NameIndex,
    words: NumberSet = new NumberSet(index.lexicon.size),
    names: NumberSet = new NumberSet(index.columns.distinctFlags.length),
  ) {
    this.index = index;
    this.#names = names;
    this.words = words;
    this.#passing = index.lexicon.passingSounds();
  }

  /** An empty set of the distinct names that a search meets. */
  metNames(): NumberSet {
    this.#names.clear();
    return this.#names;
  }

  /** The empty memo of a word of the query, by its place. */
  memo(place: number): TokenMemo {
    let memo = this.#memos[place];
    if (memo === undefined) {
      memo = new TokenMemo(this.index.lexicon.size);
      this.#memos[place] = memo;
    }
    memo.clear();
    return memo;
  }

  /** A word of the index, as an object. */
  word(number: number): KnownWord {
    const place = number & (MOST_KEPT - 1);
    let known = this.#kept[place];
    if (known?.number !== number) {
      known = this.index.lexicon.word(number, this.#passing);
      this.#kept[place] = known;
    }
    return known;
  }

  /** The sounds of a word, of use only until the next call. */
  passingSounds(number: number): Sounds {
    const kept = this.#kept[number & (MOST_KEPT - 1)];
    if (kept?.number === number) return kept.sound;
    this.index.lexicon.readSounds(number, this.#passing);
    return this.#passing;
  }

  /** A distinct name, ready to be compared. */
  parsedName(name: number): ParsedName {
    const { rules, columns } = this.index;
    const [from, to] = [columns.distinctStarts[name] as number, columns.distinctStarts[name + 1] as number];
    const parts = unpackedParts(columns.distinctParts, from, to, this.#wordAt);
    return parsedIndexName(rules, parts, isPersonName(this.index, name));
  }
}

// Searches hardly ever live side by side.
const MOST_FREE = 2;

/** The sessions of searches in an index; those that have ended are used again, as their room is large. */
export class SearchSessions {
  readonly index: NameIndex;
  readonly #free: SearchSession[] = [];

  constructor(index: NameIndex) {
    this.index = index;
  }

  /** Does some work in a session that is its own until the work ends. */
  run<Result>(work: (session: SearchSession) => Result): Result {
    const session = this.#free.pop() ?? new SearchSession(this.index);
    try {
      return work(session);
    } finally {
      if (this.#free.length < MOST_FREE) this.#free.push(session);
    }
  }
}
