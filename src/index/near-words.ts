import { read } from "../sound/read.ts";
import type { Unit } from "../match/units.ts";
import { CostMemo } from "../match/word-cost.ts";
import { AskedWord } from "./asked-word.ts";
import { eachUnder } from "./buckets.ts";
import { mixed } from "./hash.ts";
import type { NameIndex } from "./name-index.ts";
import type { NumberSet } from "./number-set.ts";

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
  const { wordsBySkeleton, wordsBySkeletonStarts, wordsByDeletion, wordsByDeletionStarts } = index.columns;
  const found = new FoundWords(index);
  for (const key of asked.keys.whole) found.collect(wordsByDeletion, wordsByDeletionStarts, key);
  for (const key of asked.keys.shorter) {
    found.collect(wordsBySkeleton, wordsBySkeletonStarts, key);
    found.collect(wordsByDeletion, wordsByDeletionStarts, key);
  }
  return found.words;
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
