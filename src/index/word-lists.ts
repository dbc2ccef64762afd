import type { AskedWord } from "./asked-word.ts";
import type { NameIndex } from "./name-index.ts";

/** Words of an index that a word of a query may be. */
export interface WordList {
  readonly asked: AskedWord;
  /** Those that are worth most first. */
  readonly words: readonly number[];
  /** How many forms hold them, those that hold two of them counted twice. */
  readonly forms: number;
}

/** The words that are worth something, as a list. */
export function listOf(
  { columns: { postingStarts } }: NameIndex,
  asked: AskedWord,
  words: readonly number[],
): WordList {
  const worthwhile = words.filter((word) => asked.gain(word) > 0);
  worthwhile.sort((a, b) => asked.gain(b) - asked.gain(a) || a - b);
  const forms = worthwhile.reduce(
    (sum, word) => sum + (postingStarts[word + 1] as number) - (postingStarts[word] as number),
    0,
  );
  return { asked, words: worthwhile, forms };
}

/** Visits the forms that hold words of lists, the shortest list first; false if these were more than `most`. */
export function visitForms(
  { columns: { postings, postingStarts } }: NameIndex,
  lists: readonly WordList[],
  most: number,
  visit: (form: number, asked: AskedWord) => void,
): boolean {
  let left = most;
  for (const { asked, words } of shortestFirst(lists)) {
    for (const word of words) {
      const end = postingStarts[word + 1] as number;
      for (let at = postingStarts[word] as number; at < end; at++) {
        if (left === 0) return false;
        left--;
        visit(postings[at] as number, asked);
      }
    }
  }
  return true;
}

/** Lists of forms, the shortest first. */
export function shortestFirst<List extends { readonly forms: number }>(lists: readonly List[]): List[] {
  return [...lists].sort((a, b) => a.forms - b.forms);
}
