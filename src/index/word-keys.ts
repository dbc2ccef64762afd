import type { Sounds } from "../sound/read.ts";
import { hashOf } from "./hash.ts";
import { deletions, skeletons } from "./skeleton.ts";

/** Hashed keys by which a word is found. */
export interface WordKeys {
  /** Its skeletons. */
  readonly whole: readonly number[];
  /** Its skeletons without one of their letters. */
  readonly shorter: readonly number[];
}

/** The keys of a word; none if it cannot be read. */
export function wordKeys(sound: Sounds): WordKeys {
  if (sound.symbols.length === 0) return NONE;
  const whole = skeletons(sound);
  let shorter: readonly number[] | undefined;
  return {
    whole: whole.map(hashOf),
    get shorter(): readonly number[] {
      // A skeleton of two letters without one of them says little by itself, but enough beside another word.
      shorter ??= [...new Set(whole.flatMap((one) => deletions(one, 2)))].map(hashOf);
      return shorter;
    },
  };
}

const NONE: WordKeys = { whole: [], shorter: [] };
