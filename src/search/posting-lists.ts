import type { NameIndex } from "../index/name-index.ts";
import type { AskedWord } from "./query-token.ts";

/** Words of an index that a word of a query may be. */
export interface WordList {
  readonly asked: AskedWord;
  readonly words: readonly number[];
  /** How many forms hold them, those that hold two of them counted twice. */
  readonly forms: number;
}

export function listOf(
  { columns: { postingStarts } }: NameIndex,
  asked: AskedWord,
  words: readonly number[],
): WordList {
  let forms = 0;
  for (const word of words) forms += (postingStarts[word + 1] as number) - (postingStarts[word] as number);
  return { asked, words, forms };
}

/**
 * Visits the forms that hold words of lists, the shortest list first, and in it the words that are worth most; words that are worth nothing
 * are left out. False if the forms were more than `most`.
 */
export function visitForms(
  index: NameIndex,
  lists: readonly WordList[],
  most: number,
  visit: (form: number, asked: AskedWord) => void,
): boolean {
  let left = most;
  for (const { asked, words } of shortestFirst(lists)) {
    if (left === 0) return false;
    for (const word of worthwhile(asked, words)) {
      const forms = formsOf(index, word);
      for (const form of forms.subarray(0, left)) visit(form, asked);
      if (forms.length > left) return false;
      left -= forms.length;
    }
  }
  return true;
}

function formsOf({ columns: { postings, postingStarts } }: NameIndex, word: number): Uint32Array {
  return postings.subarray(postingStarts[word], postingStarts[word + 1]);
}

function worthwhile(asked: AskedWord, words: readonly number[]): number[] {
  return words.filter((word) => asked.gain(word) > 0).sort((a, b) => asked.gain(b) - asked.gain(a) || a - b);
}

/** Lists of forms, the shortest first. */
export function shortestFirst<List extends { readonly forms: number }>(lists: readonly List[]): List[] {
  return [...lists].sort((a, b) => a.forms - b.forms);
}
