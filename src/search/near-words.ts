import { mixed } from "../base/hash.ts";
import { eachUnder } from "../index/buckets.ts";
import type { NameIndex } from "../index/name-index.ts";
import { CostMemo } from "../match/word-cost.ts";
import { read } from "../sound/read.ts";
import type { WordKeys } from "../sound/word-keys.ts";
import { AskedWord } from "./query-token.ts";

/** The words of an index with a skeleton of the asked word, or that are another form of the given name. */
export function alikeWords({ columns, scratch }: NameIndex, asked: AskedWord): number[] {
  const { wordsBySkeleton, wordsBySkeletonStarts, wordsByGivenName, wordsByGivenNameStarts } = columns;
  const words: number[] = [];
  scratch.words.clear();
  const add = (word: number): void => {
    if (scratch.words.add(word)) words.push(word);
  };
  for (const key of asked.keys.whole) eachUnder({ items: wordsBySkeleton, starts: wordsBySkeletonStarts }, key, add);
  for (const one of asked.classes)
    eachUnder({ items: wordsByGivenName, starts: wordsByGivenNameStarts }, mixed(one), add);
  return words;
}

/** A word whose skeleton is a consonant away from one of the asked word. */
export interface NearSpelling {
  readonly word: number;
  /** In how many classes of sounds it differs. */
  readonly distance: number;
}

/** The words with a skeleton that is one consonant longer, shorter or other than that of the asked word, unless they are too far. */
export function nearSpellings(index: NameIndex, asked: AskedWord): NearSpelling[] {
  const { wordsBySkeleton: items, wordsBySkeletonStarts: starts } = index.columns;
  const { farthest } = asked;
  const seen = index.scratch.words;
  seen.clear();
  const near: NearSpelling[] = [];
  for (const skeleton of nearSkeletons(index, asked.keys)) {
    eachUnder({ items, starts }, skeleton, (word) => {
      if (!seen.add(word)) return;
      const distance = asked.distance(word);
      if (distance <= farthest) near.push({ word, distance });
    });
  }
  return near;
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

/** The words of an index of which a folded word may be a spelling. */
export function wordsNear(index: NameIndex, folded: string): number[] {
  const asked = askedWord(index, folded);
  const words = new Set([...alikeWords(index, asked), ...nearSpellings(index, asked).map(({ word }) => word)]);
  return [...words].filter((word) => asked.gain(word) > 0);
}

/** The forms of an index that hold words near others. Each word is looked up once. */
export class FormsNear {
  readonly #index: NameIndex;
  readonly #known = new Map<string, readonly number[]>();

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /** The forms that hold a word of which a folded word may be a spelling, ascending. */
  to(folded: string): readonly number[] {
    let forms = this.#known.get(folded);
    if (forms === undefined) {
      const { postings, postingStarts } = this.#index.columns;
      const found = new Set<number>();
      for (const word of wordsNear(this.#index, folded))
        for (const form of postings.subarray(postingStarts[word], postingStarts[word + 1])) found.add(form);
      forms = [...found].sort((a, b) => a - b);
      this.#known.set(folded, forms);
    }
    return forms;
  }
}

function askedWord(index: NameIndex, folded: string): AskedWord {
  return new AskedWord({ parts: [], folded, sound: read(folded), joining: 0, names: [] }, index, new CostMemo());
}
