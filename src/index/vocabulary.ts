import { alignmentCost } from "../match/align-sounds.ts";
import { type CostMemo, type Spelling, wordCost } from "../match/word-cost.ts";
import type { SoundWord } from "../sound/read.ts";
import { deletions, skeletons } from "./skeleton.ts";

/** A word of the vocabulary that a query word may be a spelling of. */
export interface Near {
  readonly word: number;
  /** In hundredths of a nat. */
  readonly cost: number;
}

/** The distinct words of all names of an index, found by their skeletons. */
export interface Vocabulary {
  /** By the key of the sounds. */
  readonly numbers: Map<string, number>;
  readonly words: Spelling[];
  readonly bySkeleton: Map<string, number[]>;
  readonly byDeletion: Map<string, number[]>;
}

export function emptyVocabulary(): Vocabulary {
  return { numbers: new Map(), words: [], bySkeleton: new Map(), byDeletion: new Map() };
}

/** The number of a folded word as it is read; it is added if it is new. */
export function addWord(vocabulary: Vocabulary, folded: string, sound: SoundWord): number {
  const known = vocabulary.numbers.get(sound.key);
  if (known !== undefined) return known;
  const number = vocabulary.words.length;
  vocabulary.numbers.set(sound.key, number);
  vocabulary.words.push({ folded, sound });
  if (sound.symbols.length === 0) return number;
  const keys = skeletons(sound);
  for (const key of keys) post(vocabulary.bySkeleton, key, number);
  for (const key of new Set(keys.flatMap(deletions))) post(vocabulary.byDeletion, key, number);
  return number;
}

/**
 * The words that a query word may be a spelling of, with their costs: those that share a skeleton, or one that is a
 * single consonant longer or shorter, or has one consonant changed.
 */
export function nearWords(vocabulary: Vocabulary, query: Spelling, memo: CostMemo): Near[] {
  if (query.sound.symbols.length === 0) return [];
  const numbers = new Set<number>();
  const collect = (found: readonly number[] | undefined): void => {
    for (const number of found ?? []) numbers.add(number);
  };
  for (const key of skeletons(query.sound)) {
    collect(vocabulary.bySkeleton.get(key));
    collect(vocabulary.byDeletion.get(key));
    for (const shorter of deletions(key)) {
      collect(vocabulary.bySkeleton.get(shorter));
      collect(vocabulary.byDeletion.get(shorter));
    }
  }
  const near: Near[] = [];
  for (const word of numbers) {
    const cost = wordCost(query, vocabulary.words[word] as Spelling, memo);
    if (Number.isFinite(cost)) near.push({ word, cost });
  }
  return near;
}

/** The words that sound like a query word up to a cost in hundredths of a nat: only those that share its skeleton. */
export function soundAlikes(vocabulary: Vocabulary, sound: SoundWord, limit: number): number[] {
  const numbers = new Set(skeletons(sound).flatMap((key) => vocabulary.bySkeleton.get(key) ?? []));
  return [...numbers].filter(
    (word) => alignmentCost(sound, (vocabulary.words[word] as Spelling).sound, limit) <= limit,
  );
}

function post(postings: Map<string, number[]>, key: string, number: number): void {
  const found = postings.get(key);
  if (found === undefined) postings.set(key, [number]);
  else found.push(number);
}
