import { BoundedMap } from "../base/memo.ts";
import type { NameIndex } from "../index/name-index.ts";
import type { IndexSource } from "../index/source.ts";
import { WordCosts } from "../match/word-cost.ts";
import { read } from "../sound/read.ts";
import type { WordKeys } from "../sound/sounds.ts";
import { namesWith } from "./posting-lists.ts";
import { QueryToken } from "./query-token.ts";
import type { SearchSession, SearchSessions } from "./session.ts";

/** In so many classes of sounds words differ that hardly differ in anything but what their skeletons do. */
export const NEAR = 1;

/** The words of an index with a skeleton of a word of the query, or that are another form of the given name. */
export function alikeWords({ index: { source }, words: met }: SearchSession, token: QueryToken): number[] {
  const words: number[] = [];
  met.clear();
  const add = (word: number): void => {
    if (met.add(word)) words.push(word);
  };
  for (const key of token.keys.whole) source.eachWordOfSkeleton(key, add);
  for (const one of token.classes.keys()) source.eachWordOfGivenName(one, add);
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
export function nearWords(session: SearchSession, token: QueryToken): NearWord[] {
  const { index, words: met } = session;
  const { farthest } = token;
  const skeletons = nearSkeletonsOf(session, token);
  met.clear();
  const near: NearWord[] = [];
  for (const skeleton of [...skeletons.near, ...skeletons.far]) {
    index.source.eachWordOfSkeleton(skeleton, (word) => {
      if (!met.add(word)) return;
      const distance = token.distance(word);
      if (distance <= farthest) near.push({ word, distance });
    });
  }
  return near;
}

/** The hashes of skeletons that are one letter longer, shorter or other than those of a word, each once. */
function nearSkeletons({ source }: NameIndex, { whole, shorter }: WordKeys): number[] {
  const found = new Set(shorter);
  const add = (skeleton: number): void => void found.add(skeleton);
  for (const key of whole) source.eachLongerSkeleton(key, add);
  for (const key of shorter) source.eachLongerSkeleton(key, add);
  for (const key of whole) found.delete(key);
  return [...found];
}

/** Near skeletons of a word that lead to words not too far from it, by how far the nearest of these is. */
export interface NearSkeletons {
  /** Hashes of those that lead to a word which hardly differs in anything else. */
  readonly near: readonly number[];
  /** Those of others. */
  readonly far: readonly number[];
}

/** The near skeletons of a word; those of words that are met again are kept, unless something was not loaded. */
export function nearSkeletonsOf(session: SearchSession, token: QueryToken): NearSkeletons {
  const known = session.nearSkeletons.get(token.keys);
  if (known !== undefined) return known;
  const { source } = session.index;
  const { missed } = source;
  const found = parted(source, token, nearSkeletons(session.index, token.keys));
  if (token.group.sound.memo.number > 0 && source.missed === missed) session.nearSkeletons.set(token.keys, found);
  return found;
}

function parted(source: IndexSource, token: QueryToken, skeletons: readonly number[]): NearSkeletons {
  const near: number[] = [];
  const far: number[] = [];
  let least = 0;
  // Near ones are not told apart.
  const see = (word: number): void => {
    if (least > NEAR) least = Math.min(least, token.distance(word));
  };
  for (const skeleton of skeletons) {
    least = Number.POSITIVE_INFINITY;
    source.eachWordOfSkeleton(skeleton, see);
    if (least <= NEAR) near.push(skeleton);
    else if (least <= token.farthest) far.push(skeleton);
  }
  return { near, far };
}

/** The words of an index of which a folded word may be a spelling. */
export function wordsNear(session: SearchSession, folded: string): number[] {
  const { sounds } = session.index.rules;
  const group = { parts: [], folded, sound: read(sounds, folded), joining: 0, bases: [] };
  const token = new QueryToken(group, session, new WordCosts(sounds));
  const words = new Set([...alikeWords(session, token), ...nearWords(session, token).map(({ word }) => word)]);
  return [...words].filter((word) => token.estimate(word) > 0);
}

// Names that hold words near those of some hundred newspaper articles; four bytes each.
const MOST_KEPT = 2 ** 20;
// What a word weighs beside its names.
const WEIGHT_OF_WORD = 16;

/** The distinct names of an index that hold words near others. Words that were asked for are kept. */
export class NamesNear {
  readonly #sessions: SearchSessions;
  readonly #known = new BoundedMap<string, Uint32Array>(MOST_KEPT, ({ length }) => length + WEIGHT_OF_WORD);

  constructor(sessions: SearchSessions) {
    this.#sessions = sessions;
  }

  /** The names that hold a word of which a folded word may be a spelling, ascending. */
  to(folded: string): Uint32Array {
    let names = this.#known.get(folded);
    if (names === undefined) {
      const found = new Set<number>();
      const { index } = this.#sessions;
      for (const word of this.#sessions.run((session) => wordsNear(session, folded)))
        for (const name of namesWith(index, word)) found.add(name);
      names = Uint32Array.from(found).sort();
      this.#known.set(folded, names);
    }
    return names;
  }
}
