import type { TokenGroup } from "../name/token-groups.ts";
import type { WordKeys } from "../sound/sounds.ts";
import { allKeys, wordKeys } from "../sound/word-keys.ts";

/** The keys of a word of a query, and of those of which it may be a form. */
export function keysOf({ sound, bases }: TokenGroup): WordKeys {
  const own = wordKeys(sound);
  return bases.length === 0 ? own : allKeys([own, ...bases.map((base) => wordKeys(base.sound))]);
}
