import english from "./en.json";
import type { Key } from "./words.ts";

/** Whether there is a word under a key that was put together. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(english, key);
}
