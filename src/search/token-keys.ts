import type { TokenGroup } from "../name/token-groups.ts";
import type { WordKeys } from "../sound/sounds.ts";
import { allKeys, wordKeys } from "../sound/word-keys.ts";

/** The keys of a word of a query, and of those of which it may be a form. */
export function keysOf({ sound, bases }: TokenGroup): WordKeys {
  if (bases.length === 0) return wordKeys(sound);
  const { memo } = sound;
  // The same word has other bases where it stands with what a place is.
  if (memo.formKeys?.of !== bases)
    memo.formKeys = { of: bases, keys: allKeys([wordKeys(sound), ...bases.map((base) => wordKeys(base.sound))]) };
  return memo.formKeys.keys;
}
