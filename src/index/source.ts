import { mixed } from "../base/hash.ts";
import { addUnder, type Buckets, countUnder, eachUnder } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import type { GrowingList } from "./growing-list.ts";

/**
 * Where the numbers of words and distinct names are found. The columns say what is to be known of a number; a source,
 * which numbers a key leads to. An index in memory knows all of them; of one in a database a part is loaded at a time,
 * and what a search misses in it is counted, so that the search can be made again when it is there.
 */
export interface IndexSource {
  /** How often something was asked for that is not loaded. */
  readonly missed: number;
  /** How many distinct names are under a hashed key of two words, a name as often as it has the key. */
  namesOfPair(key: number): number;
  /** Adds them to a list, ascending. */
  addNamesOfPair(key: number, list: GrowingList): void;
  /** Reads ahead where hashed keys of pairs lead; see read-ahead.ts. */
  readAheadPairs(keys: GrowingList): number;
  /** Visits the distinct names under the hash of a text, ascending. */
  eachNameOfText(key: number, visit: (name: number) => void): void;
  /** Visits words under a hashed skeleton, a class of given names, or a hashed key of how they are read; ascending. */
  eachWordOfSkeleton(key: number, visit: (word: number) => void): void;
  eachWordOfGivenName(givenName: number, visit: (word: number) => void): void;
  eachWordReadAs(key: number, visit: (word: number) => void): void;
  /** Visits the hashes of skeletons that are a hashed one with a letter more. */
  eachLongerSkeleton(key: number, visit: (skeleton: number) => void): void;
  /** How many distinct names hold a word. */
  namesOfWord(word: number): number;
  /** The first of them, ascending; of use only until the next call. */
  firstNamesOfWord(word: number, most: number): Uint32Array;
  /** The flags of an entity; see `packEntity`. */
  flagsOf(entity: number): number;
  /** Whether one of two entities is declared distinct from the other. */
  areDistinct(a: number, b: number): boolean;
  /** The place of a word, of a distinct name, and of a listed name of one entity, in the order that settles ties. */
  placeOfWord(word: number): number;
  placeOfName(name: number): number;
  placeOfListed(listed: number): number;
}

/** The source of an index that is whole. */
export class WholeSource implements IndexSource {
  readonly missed = 0;
  readonly #columns: Columns;
  readonly #pairs: Buckets;
  readonly #texts: Buckets;
  readonly #skeletons: Buckets;
  readonly #givenNames: Buckets;
  readonly #alike: Buckets;
  readonly #deletions: Buckets;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#pairs = { items: columns.distinctByPair, starts: columns.distinctByPairStarts };
    this.#texts = { items: columns.distinctByText, starts: columns.distinctByTextStarts };
    this.#skeletons = { items: columns.wordsBySkeleton, starts: columns.wordsBySkeletonStarts };
    this.#givenNames = { items: columns.wordsByGivenName, starts: columns.wordsByGivenNameStarts };
    this.#alike = { items: columns.wordsAlike, starts: columns.wordsAlikeStarts };
    this.#deletions = { items: columns.skeletonsByDeletion, starts: columns.skeletonsByDeletionStarts };
  }

  namesOfPair(key: number): number {
    return countUnder(this.#pairs, key);
  }

  addNamesOfPair(key: number, list: GrowingList): void {
    addUnder(this.#pairs, key, list);
  }

  readAheadPairs({ values: keys, length }: GrowingList): number {
    const { starts, items } = this.#pairs;
    const last = starts.length - 2;
    let read = 0;
    for (let at = 0; at < length; at++) read ^= starts[(keys[at] as number) & last] as number;
    for (let at = 0; at < length; at++) read ^= items[starts[(keys[at] as number) & last] as number] as number;
    return read;
  }

  eachNameOfText(key: number, visit: (name: number) => void): void {
    eachUnder(this.#texts, key, visit);
  }

  eachWordOfSkeleton(key: number, visit: (word: number) => void): void {
    eachUnder(this.#skeletons, key, visit);
  }

  eachWordOfGivenName(givenName: number, visit: (word: number) => void): void {
    eachUnder(this.#givenNames, mixed(givenName), visit);
  }

  eachWordReadAs(key: number, visit: (word: number) => void): void {
    eachUnder(this.#alike, key, visit);
  }

  eachLongerSkeleton(key: number, visit: (skeleton: number) => void): void {
    const { skeletons } = this.#columns;
    eachUnder(this.#deletions, key, (skeleton) => visit(skeletons[skeleton] as number));
  }

  namesOfWord(word: number): number {
    const { postingStarts } = this.#columns;
    return (postingStarts[word + 1] as number) - (postingStarts[word] as number);
  }

  firstNamesOfWord(word: number, most: number): Uint32Array {
    const { postings, postingStarts } = this.#columns;
    const start = postingStarts[word] as number;
    return postings.subarray(start, Math.min(postingStarts[word + 1] as number, start + most));
  }

  flagsOf(entity: number): number {
    return this.#columns.entityFlags[entity] as number;
  }

  /** A binary search in the sorted pairs. */
  areDistinct(a: number, b: number): boolean {
    const { lookalikes } = this.#columns;
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    let [from, to] = [0, lookalikes.length / 2];
    while (from < to) {
      const middle = (from + to) >> 1;
      const [one, other] = [lookalikes[2 * middle] as number, lookalikes[2 * middle + 1] as number];
      if (one < first || (one === first && other < second)) from = middle + 1;
      else to = middle;
    }
    return lookalikes[2 * from] === first && lookalikes[2 * from + 1] === second;
  }

  placeOfWord(word: number): number {
    return word;
  }

  placeOfName(name: number): number {
    return name;
  }

  placeOfListed(listed: number): number {
    return listed;
  }
}
