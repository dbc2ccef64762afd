import type { Sounds } from "../sound/read.ts";
import { symbolKeys } from "../sound/symbols.ts";

// Letter groups that may be several sounds multiply the skeletons of a word; so many are enough.
const MOST_SKELETONS = 8;

/**
 * The consonant skeletons of a word: its consonants in classes that spellings confuse (b and p, s and sh), no
 * vowels, neighbours of one class once. Several, where a letter group may be sounds of different classes.
 */
export function skeletons(word: Sounds): string[] {
  let found = [""];
  for (const symbol of word.symbols) {
    const keys = symbolKeys(symbol);
    const [only] = keys;
    if (keys.length > 1) found = extended(found, keys);
    else if (only !== "") for (let i = 0; i < found.length; i++) found[i] = append(found[i] as string, only as string);
  }
  return found.length < 2 ? found : [...new Set(found)];
}

function extended(found: readonly string[], keys: readonly string[]): string[] {
  const longer = found.flatMap((skeleton) => keys.map((key) => append(skeleton, key)));
  return [...new Set(longer)].slice(0, MOST_SKELETONS);
}

/** A skeleton without one of its letters, each in turn; nothing is left of a single letter. */
export function deletions(skeleton: string): string[] {
  if (skeleton.length < 2) return [];
  return Array.from(skeleton, (_, index) => collapse(skeleton.slice(0, index) + skeleton.slice(index + 1)));
}

function append(skeleton: string, key: string): string {
  return skeleton.endsWith(key[0] ?? "-") ? skeleton + key.slice(1) : skeleton + key;
}

function collapse(skeleton: string): string {
  return Array.from(skeleton).reduce(append, "");
}
