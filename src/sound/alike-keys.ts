import { hashOf } from "../base/hash.ts";
import type { Sounds } from "./sounds.ts";

/**
 * The hashed keys of a word under which it stands with the words that are read alike: its consonants in classes, as in
 * a skeleton, and its vowels, but no glides, and no i or y beside another vowel. Several, where a letter group may well
 * be several sounds, but at most `settings.keys.mostAlike`.
 */
export function alikeKeys(sound: Sounds): readonly number[] {
  sound.memo.alike ??= sound.symbols.length === 0 ? NONE : hashesOf(alikeTexts(sound));
  return sound.memo.alike;
}

const NONE: readonly number[] = [];

function hashesOf(texts: readonly string[]): number[] {
  const found: number[] = [];
  for (const text of texts) {
    const hash = hashOf(text);
    if (!found.includes(hash)) found.push(hash);
  }
  return found;
}

/** The same keys as they are before they are hashed: consonants in capitals, vowels in small letters. */
export function alikeTexts({ symbols, rules }: Pick<Sounds, "symbols" | "rules">): string[] {
  const most = rules.settings.keys.mostAlike;
  let found = [""];
  for (const symbol of symbols) {
    const keys = rules.symbols.alikeKeys(symbol);
    if (keys.length > 1) found = extended(found, keys, most);
    else for (let i = 0; i < found.length; i++) found[i] = append(found[i] as string, keys[0] as string);
  }
  return found;
}

function extended(found: readonly string[], keys: readonly string[], most: number): string[] {
  const longer: string[] = [];
  for (const text of found) {
    for (const key of keys) {
      const one = append(text, key);
      if (longer.length < most && !longer.includes(one)) longer.push(one);
    }
  }
  return longer;
}

function append(text: string, key: string): string {
  const last = text.charAt(text.length - 1);
  if (key === "" || last === key.charAt(0)) return text + key.slice(1);
  if (isWeak(key) && isVowel(last)) return text;
  return isWeak(last) && isVowel(key) ? text.slice(0, -1) + key : text + key;
}

/** A vowel that is a glide beside another. */
function isWeak(letter: string): boolean {
  return letter === "i" || letter === "y";
}

/** Consonants are written in capitals. */
function isVowel(letter: string): boolean {
  return letter >= "a" && letter <= "z";
}
