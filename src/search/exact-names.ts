import { hashOf } from "../base/hash.ts";
import { eachUnder } from "../index/buckets.ts";
import { type NameIndex, packedParts } from "../index/name-index.ts";
import { placeOf, wordOf } from "../index/packed-parts.ts";

/** A text as it is looked up to the letter. */
export interface ExactText {
  /** Its words, folded, and what `exactKey` makes of them. */
  readonly folded: readonly string[];
  readonly key: string;
}

/** The forms that are a text to the letter, ascending. */
export function formsToTheLetter(index: NameIndex, { folded, key }: ExactText): number[] {
  const { formsByText: items, formsByTextStarts: starts } = index.columns;
  const found: number[] = [];
  eachUnder({ items, starts }, hashOf(key), (form) => {
    if (isText(index, form, folded)) found.push(form);
  });
  return found;
}

function isText(index: NameIndex, form: number, folded: readonly string[]): boolean {
  const parts = packedParts(index, form);
  if (parts.length < folded.length) return false;
  return parts.every((part, at) => {
    const word = folded[at];
    return word === undefined ? placeOf(part) === "joined" : index.lexicon.isText(wordOf(part), word);
  });
}
