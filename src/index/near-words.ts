import type { Unit } from "../match/units.ts";
import { CostMemo } from "../match/word-cost.ts";
import { read } from "../sound/read.ts";
import { AskedWord } from "./asked-word.ts";
import { eachUnder } from "./buckets.ts";
import { mixed } from "./hash.ts";
import type { NameIndex } from "./name-index.ts";
import type { NumberSet } from "./number-set.ts";
import type { WordKeys } from "./word-keys.ts";

/** The words of an index with a skeleton of the asked word, or that are another form of the given name. */
export function alikeWords(index: NameIndex, asked: AskedWord): number[] {
  const { wordsBySkeleton, wordsBySkeletonStarts, wordsByGivenName, wordsByGivenNameStarts } = index.columns;
  const found = new FoundWords(index);
  for (const key of asked.keys.whole) found.collect(wordsBySkeleton, wordsBySkeletonStarts, key);
  for (const one of asked.classes) found.collect(wordsByGivenName, wordsByGivenNameStarts, mixed(one));
  return found.words;
}

/** Words with a skeleton that is one consonant longer, shorter or other than that of the asked word. */
export function nearWords(index: NameIndex, asked: AskedWord): number[] {
  const { wordsBySkeleton, wordsBySkeletonStarts } = index.columns;
  const found = new FoundWords(index);
  for (const key of nearSkeletons(index, asked.keys)) found.collect(wordsBySkeleton, wordsBySkeletonStarts, key);
  return found.words;
}

/** The hashes of skeletons that are one letter longer, shorter or other than those of a word, each once. */
export function nearSkeletons({ columns }: NameIndex, { whole, shorter }: WordKeys): number[] {
  const { skeletons, skeletonsByDeletion: items, skeletonsByDeletionStarts: starts } = columns;
  const found = new Set(shorter);
  const add = (skeleton: number): void => void found.add(skeletons[skeleton] as number);
  for (const key of whole) eachUnder({ items, starts }, key, add);
  for (const key of shorter) eachUnder({ items, starts }, key, add);
  for (const key of whole) found.delete(key);
  return [...found];
}

/** Words under several keys, each once. */
class FoundWords {
  readonly words: number[] = [];
  readonly #seen: NumberSet;

  constructor({ scratch }: NameIndex) {
    this.#seen = scratch.words;
    this.#seen.clear();
  }

  collect(items: Uint32Array, starts: Uint32Array, key: number): void {
    eachUnder({ items, starts }, key, (word) => {
      if (this.#seen.add(word)) this.words.push(word);
    });
  }
}

/** Whether a folded word may be a spelling of some word of an index. */
export function hasNear(index: NameIndex, folded: string): boolean {
  const unit: Unit = { parts: [], folded, sound: read(folded), joining: 0 };
  const asked = new AskedWord(unit, index, new CostMemo());
  return [...alikeWords(index, asked), ...nearWords(index, asked)].some((word) => asked.gain(word) > 0);
}
