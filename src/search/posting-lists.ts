import type { NameIndex } from "../index/name-index.ts";
import type { QueryToken } from "./query-token.ts";

/** Words of an index that a word of a query may be. */
export interface WordList {
  readonly token: QueryToken;
  readonly words: readonly number[];
  /** How many names hold them, those that hold two of them counted twice. */
  readonly names: number;
}

export function listOf({ source }: NameIndex, token: QueryToken, words: readonly number[]): WordList {
  let names = 0;
  for (const word of words) names += source.namesOfWord(word);
  return { token, words, names };
}

/**
 * Visits the names that hold each word of lists, the shortest list first, and in it the words that are worth most;
 * words that are worth nothing are left out. False if the names were more than `most`.
 */
export function visitNames(
  index: NameIndex,
  lists: readonly WordList[],
  most: number,
  visit: (names: Uint32Array, token: QueryToken) => void,
): boolean {
  let left = most;
  for (const { token, words } of shortestFirst(lists)) {
    if (left === 0) return false;
    for (const word of worthwhile(index, token, words)) {
      const size = index.source.namesOfWord(word);
      if (left > 0) visit(index.source.firstNamesOfWord(word, left), token);
      if (size > left) return false;
      left -= size;
    }
  }
  return true;
}

/** The distinct names that hold a word, ascending. */
export function namesWith({ source }: NameIndex, word: number): Uint32Array {
  return source.firstNamesOfWord(word, source.namesOfWord(word));
}

function worthwhile({ source }: NameIndex, token: QueryToken, words: readonly number[]): number[] {
  const estimate = (word: number): number => token.estimate(word);
  return words
    .filter((word) => estimate(word) > 0)
    .sort((a, b) => estimate(b) - estimate(a) || source.placeOfWord(a) - source.placeOfWord(b));
}

/** Lists of names, the shortest first. */
export function shortestFirst<List extends { readonly names: number }>(lists: readonly List[]): List[] {
  return [...lists].sort((a, b) => a.names - b.names);
}
