import type { Sounds } from "../sound/read.ts";
import { symbolKeys } from "../sound/symbols.ts";
import { hashOf } from "./hash.ts";
import { deletions, skeletons } from "./skeleton.ts";

/** Hashed keys by which a word is found. */
export interface WordKeys {
  /** Its skeletons. */
  readonly whole: readonly number[];
  /** Its skeletons without one of their letters. */
  readonly shorter: readonly number[];
  /** What initials stand for it. */
  readonly initials: readonly number[];
}

/** The keys of a word; none if it cannot be read. */
export function wordKeys(sound: Sounds): WordKeys {
  if (sound.symbols.length === 0) return NONE;
  const texts = skeletons(sound);
  let [shorter, initials]: (readonly number[] | undefined)[] = [];
  // The rest is made when it is asked for: most queries are answered by whole skeletons.
  return {
    whole: texts.map(hashOf),
    get shorter(): readonly number[] {
      shorter ??= hashesOf(texts.flatMap(deletions));
      return shorter;
    },
    get initials(): readonly number[] {
      initials ??= hashesOf(symbolKeys(sound.symbols[0] as number).map((key) => `${key[0] ?? "-"}.`));
      return initials;
    },
  };
}

const NONE: WordKeys = { whole: [], shorter: [], initials: [] };

function hashesOf(texts: readonly string[]): number[] {
  return [...new Set(texts)].map(hashOf);
}
