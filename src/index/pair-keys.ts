import { pairHash } from "./hash.ts";
import type { WordKeys } from "./word-keys.ts";

/** A word of a name that candidates are looked for by. */
export interface SearchedWord {
  /** Its role, or what else stands for it in a form. */
  readonly place: string;
  readonly keys: WordKeys;
}

// Names of more words are those of bodies; three of their words are enough to find them.
const MOST_WORDS = 4;
// Latin letters that may be several sounds multiply the keys of a name.
const MOST_KEYS = 48;

// Keys of words as they are, and keys with a letter deleted, are kept apart: the first find less that does not belong.
const NEAR = 0x5bd1e995;

/**
 * The keys of a name by two of its words: their whole skeletons, and for words that are not both from the father's name one
 * whole and one without a letter, so that a consonant lost, added or exchanged in one of them is no hindrance.
 */
export function pairKeys(words: readonly SearchedWord[]): number[] {
  const keys = new Set<number>();
  eachPair(words, (a, b) => {
    for (const key of wholeKeys(a.keys, b.keys)) keys.add(key);
  });
  eachPair(words, (a, b) => {
    if (a.place === "patronymic" || b.place === "patronymic") return;
    for (const key of nearKeys(a.keys, b.keys)) keys.add(key);
  });
  return [...keys].slice(0, MOST_KEYS);
}

/** The keys of two words as they are. */
export function wholeKeys(a: WordKeys, b: WordKeys): number[] {
  return a.whole.flatMap((one) => b.whole.map((other) => pairHash(one, other)));
}

/** The keys of two words, with at most one letter of one of them left out. */
export function nearKeys(a: WordKeys, b: WordKeys): number[] {
  const keys: number[] = [];
  const add = (one: number, other: number): void => void keys.push((pairHash(one, other) ^ NEAR) >>> 0);
  for (const other of b.whole) {
    for (const one of a.whole) add(one, other);
    for (const one of a.shorter) add(one, other);
  }
  for (const one of a.whole) for (const other of b.shorter) add(one, other);
  return keys;
}

function eachPair(words: readonly SearchedWord[], visit: (a: SearchedWord, b: SearchedWord) => void): void {
  const telling = words.filter(({ place }) => place !== "particle" && place !== "generic").slice(0, MOST_WORDS);
  telling.forEach((a, index) => {
    for (const b of telling.slice(index + 1)) visit(a, b);
  });
}
