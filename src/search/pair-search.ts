import { pairHash } from "../base/hash.ts";
import { clear, type GrowingList, push, view } from "../index/growing-list.ts";
import { pairsOf } from "../index/pair-keys.ts";
import type { IndexSource } from "../index/source.ts";
import type { CandidatePool } from "./candidate-pool.ts";
import { NEAR, type NearSkeletons, nearSkeletonsOf } from "./near-words.ts";
import { shortestFirst } from "./posting-lists.ts";
import { isSingle, type QueryToken } from "./query-token.ts";
import { readAheadNames } from "./read-ahead.ts";
import type { SearchSession } from "./session.ts";
import { tokenPairs } from "./tokens.ts";

const NONE: readonly number[] = [];

/** Looks for names by keys of two of their words. */
export class PairSearch {
  readonly #session: SearchSession;
  readonly #pool: CandidatePool;
  readonly #source: IndexSource;
  /** Names that differ by so much that they wait for a step of their own. */
  readonly #deferred: number[] = [];
  /** How many names may still be looked at by near skeletons. */
  #nearLeft: number;
  isTruncated = false;

  constructor(session: SearchSession, pool: CandidatePool) {
    this.#session = session;
    this.#pool = pool;
    this.#source = session.index.source;
    this.#nearLeft = session.index.rules.settings.search.mostNames;
  }

  /** What was left aside until now; called, it brings that back. */
  save(): () => void {
    const [deferred, nearLeft, isTruncated] = [this.#deferred.length, this.#nearLeft, this.isTruncated];
    return () => {
      this.#deferred.length = deferred;
      this.#nearLeft = nearLeft;
      this.isTruncated = isTruncated;
    };
  }

  /** Looks where the fewest names are: a name with all words of the query is wherever two of them lead. */
  byRarest(tokens: readonly QueryToken[]): void {
    let rarest: readonly number[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (const [a, b] of tokenPairs(tokens)) {
      const keys = pairsOf(a.keys.whole, leadsTo(b));
      const names = keys.reduce((sum, key) => sum + this.#source.namesOfPair(key), 0);
      if (names === 0 || names >= fewest) continue;
      rarest = keys;
      fewest = names;
    }
    this.#offerUnder(rarest);
  }

  /** Looks where all pairs lead, first where the fewest names are, unless they are too many. */
  byAll(tokens: readonly QueryToken[]): void {
    let left: number = this.#session.index.rules.settings.search.mostOfPairs;
    const lists: NamesOfKey[] = [];
    for (const [a, b] of tokenPairs(tokens)) {
      for (const key of pairsOf(a.keys.whole, leadsTo(b))) {
        const names = this.#source.namesOfPair(key);
        if (names > 0) lists.push({ key, names });
      }
    }
    for (const { key, names } of shortestFirst(lists)) {
      left -= names;
      if (left < 0) this.isTruncated = true;
      else this.#offerUnder([key]);
    }
  }

  /**
   * Looks where pairs lead if a word is another form of a given name, or a one-edit neighbour that differs in hardly
   * anything else.
   */
  byNear(tokens: readonly QueryToken[]): void {
    for (const [a, b] of tokenPairs(tokens)) {
      this.#offerUnder(pairsOf(a.otherForms, leadsTo(b)));
      if (!b.isInitial) this.#offerUnder(pairsOf(b.otherForms, a.keys.whole));
    }
    this.#offerNear(tokens, "near");
  }

  /** Looks where pairs lead if a word differs by more, and at the names that the step before left aside. */
  byFar(tokens: readonly QueryToken[]): void {
    for (const name of this.#deferred) this.#pool.offer(name);
    this.#offerNear(tokens, "far");
  }

  /** The keys of pairs that hold a skeleton near that of a word which stands by itself. */
  #nearKeys(tokens: readonly QueryToken[], which: keyof NearSkeletons): NearKey[] {
    const keys = clear(this.#session.keys);
    const runs: KeysOfToken[] = [];
    const add = (token: QueryToken, others: readonly number[]): void => {
      const own = isSingle(token) ? nearSkeletonsOf(this.#session, token)[which] : NONE;
      // By their places, here and below: hundreds of keys are made, and each step of an iterator is an object.
      for (let one = 0; one < own.length; one++)
        for (let other = 0; other < others.length; other++)
          push(keys, pairHash(own[one] as number, others[other] as number));
      runs.push({ token, end: keys.length });
    };
    for (const [a, b] of tokenPairs(tokens)) {
      add(a, leadsTo(b));
      add(b, a.keys.whole);
    }
    return this.#withNames(keys, runs);
  }

  /** Those of some keys that have names. */
  #withNames(keys: GrowingList, runs: readonly KeysOfToken[]): NearKey[] {
    this.#session.readAhead ^= this.#source.readAheadPairs(keys);
    const found: NearKey[] = [];
    let at = 0;
    for (const { token, end } of runs) {
      for (; at < end; at++) {
        const key = keys.values[at] as number;
        const names = this.#source.namesOfPair(key);
        if (names > 0) found.push({ token, key, names });
      }
    }
    return found;
  }

  /** Looks at names whose words are spelled nearly, first where the fewest are, until they are too many. */
  #offerNear(tokens: readonly QueryToken[], which: keyof NearSkeletons): void {
    const keys: NearKey[] = [];
    for (const key of shortestFirst(this.#nearKeys(tokens, which))) {
      if (this.#nearLeft > 0) keys.push(key);
      this.#nearLeft -= key.names;
    }
    if (this.#nearLeft <= 0) this.isTruncated = true;
    const found = clear(this.#session.found);
    for (const { key } of keys) this.#source.addNamesOfPair(key, found);
    this.#session.readAhead ^= readAheadNames(this.#session.index.columns, view(found));
    let at = 0;
    for (const { token, names } of keys) {
      const most = which === "near" ? NEAR : token.farthest;
      for (const end = at + names; at < end; at++) this.#offerIfNear(found.values[at] as number, token, most);
    }
  }

  #offerIfNear(name: number, token: QueryToken, most: number): void {
    const distance = this.#pool.distance(name, token, most);
    if (distance <= most) this.#pool.offer(name);
    else if (distance <= token.farthest) this.#deferred.push(name);
  }

  #offerUnder(keys: readonly number[]): void {
    const found = clear(this.#session.found);
    for (const key of keys) this.#source.addNamesOfPair(key, found);
    this.#pool.offerAll(view(found));
  }
}

/** Keys in a row that are looked up for a word of the query, by the place behind the last. */
interface KeysOfToken {
  readonly token: QueryToken;
  readonly end: number;
}

/** A key of pairs, with the number of names under it. */
interface NamesOfKey {
  readonly key: number;
  readonly names: number;
}

/** One in which a word of the query is spelled nearly. */
interface NearKey extends NamesOfKey {
  readonly token: QueryToken;
}

/** The keys under which the second word of a pair is found. */
function leadsTo({ isInitial, keys }: QueryToken): readonly number[] {
  return isInitial ? keys.initials : keys.whole;
}
