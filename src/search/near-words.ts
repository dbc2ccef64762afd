import { mixed } from "../base/hash.ts";
import { eachUnder } from "../index/buckets.ts";
import type { NameIndex } from "../index/name-index.ts";
import { WordCosts } from "../match/word-cost.ts";
import { read } from "../sound/read.ts";
import type { WordKeys } from "../sound/sounds.ts";
import { namesWith } from "./posting-lists.ts";
import { QueryToken } from "./query-token.ts";
import type { SearchSession, SearchSessions } from "./session.ts";

/** The words of an index with a skeleton of a word of the query, or that are another form of the given name. */
export function alikeWords({ index: { columns }, words: met }: SearchSession, token: QueryToken): number[] {
  const { wordsBySkeleton, wordsBySkeletonStarts, wordsByGivenName, wordsByGivenNameStarts } = columns;
  const words: number[] = [];
  met.clear();
  const add = (word: number): void => {
    if (met.add(word)) words.push(word);
  };
  for (const key of token.keys.whole) eachUnder({ items: wordsBySkeleton, starts: wordsBySkeletonStarts }, key, add);
  for (const one of token.classes.keys())
    eachUnder({ items: wordsByGivenName, starts: wordsByGivenNameStarts }, mixed(one), add);
  return words;
}

/** A one-edit neighbour: a word whose skeleton is a consonant away from one of a word of the query. */
export interface NearWord {
  readonly word: number;
  /** In how many classes of sounds it differs. */
  readonly distance: number;
}

/**
 * The words with a skeleton that is one consonant longer, shorter or other than that of a word, unless they are too
 * far.
 */
export function nearWords({ index, words: met }: SearchSession, token: QueryToken): NearWord[] {
  const { wordsBySkeleton: items, wordsBySkeletonStarts: starts } = index.columns;
  const { farthest } = token;
  met.clear();
  const near: NearWord[] = [];
  for (const skeleton of nearSkeletons(index, token.keys)) {
    eachUnder({ items, starts }, skeleton, (word) => {
      if (!met.add(word)) return;
      const distance = token.distance(word);
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
export function wordsNear(session: SearchSession, folded: string): number[] {
  const { sounds } = session.index.rules;
  const group = { parts: [], folded, sound: read(sounds, folded), joining: 0, bases: [] };
  const token = new QueryToken(group, session, new WordCosts(sounds));
  const words = new Set([...alikeWords(session, token), ...nearWords(session, token).map(({ word }) => word)]);
  return [...words].filter((word) => token.estimate(word) > 0);
}

/** The distinct names of an index that hold words near others. Each word is looked up once. */
export class NamesNear {
  readonly #sessions: SearchSessions;
  readonly #known = new Map<string, readonly number[]>();

  constructor(sessions: SearchSessions) {
    this.#sessions = sessions;
  }

  /** The names that hold a word of which a folded word may be a spelling, ascending. */
  to(folded: string): readonly number[] {
    let names = this.#known.get(folded);
    if (names === undefined) {
      const found = new Set<number>();
      const { index } = this.#sessions;
      for (const word of this.#sessions.run((session) => wordsNear(session, folded)))
        for (const name of namesWith(index, word)) found.add(name);
      names = [...found].sort((a, b) => a - b);
      this.#known.set(folded, names);
    }
    return names;
  }
}
