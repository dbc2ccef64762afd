import { hashOf } from "../base/hash.ts";
import { type NameIndex, packedParts } from "../index/name-index.ts";
import { placeOf, wordOf } from "../index/packed-parts.ts";

/** A text as it is looked up exactly. */
export interface ExactText {
  /** Its words, folded, and what `exactKey` makes of them. */
  readonly folded: readonly string[];
  readonly key: string;
}

/** The distinct names that are exactly a text, ascending. */
export function namesWithText(index: NameIndex, { folded, key }: ExactText): number[] {
  const found: number[] = [];
  index.source.eachNameOfText(hashOf(key), (name) => {
    if (isText(index, name, folded)) found.push(name);
  });
  return found;
}

function isText(index: NameIndex, name: number, folded: readonly string[]): boolean {
  const parts = packedParts(index, name);
  if (parts.length < folded.length) return false;
  return parts.every((part, at) => {
    const word = folded[at];
    return word === undefined ? placeOf(part) === "joined" : index.lexicon.isText(wordOf(part), word);
  });
}
