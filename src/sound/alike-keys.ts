import { hashOf } from "../base/hash.ts";
import type { Sounds } from "./sounds.ts";

/**
 * The hashed keys of a word under which it stands with the words that are read alike: its consonants in classes, as in
 * a skeleton, and its vowels, but no glides, and no i or y beside another vowel. Several, where a letter group may well
 * be several sounds, but at most `settings.keys.mostSkeletons`.
 */
export function alikeKeys(sound: Sounds): readonly number[] {
  sound.memo.alike ??= sound.symbols.length === 0 ? NONE : Array.from(texts(sound), hashOf);
  return sound.memo.alike;
}

const NONE: readonly number[] = [];

function texts({ symbols, rules }: Sounds): Set<string> {
  let found: readonly string[] = [""];
  for (const symbol of symbols) {
    const keys = rules.symbols.alikeKeys(symbol);
    found = found.flatMap((text) => keys.map((key) => append(text, key)));
    if (found.length > rules.settings.keys.mostSkeletons) found = found.slice(0, rules.settings.keys.mostSkeletons);
  }
  return new Set(found);
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
