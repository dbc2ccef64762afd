import type { Sounds } from "./sounds.ts";

/**
 * The consonant skeletons of a word: its consonants in classes that spellings confuse (b and p, s and sh), no
 * vowels, neighbours of one class once. Several, where a letter group may be sounds of different classes, but at most
 * `settings.keys.mostSkeletons`.
 */
export function skeletons({ symbols, rules }: Sounds): string[] {
  const most = rules.settings.keys.mostSkeletons;
  let found = [""];
  for (const symbol of symbols) {
    const keys = rules.symbols.skeletonKeys(symbol);
    const only = keys[0] as string;
    if (keys.length > 1) found = extended(found, keys, most);
    else if (only !== "") for (let i = 0; i < found.length; i++) found[i] = append(found[i] as string, only);
  }
  return found.length < 2 ? found : found.filter((one, index) => found.indexOf(one) === index);
}

function extended(found: readonly string[], keys: readonly string[], most: number): string[] {
  const longer: string[] = [];
  for (const skeleton of found) {
    for (const key of keys) {
      const one = append(skeleton, key);
      if (longer.length < most && !longer.includes(one)) longer.push(one);
    }
  }
  return longer;
}

/** A skeleton without one of its letters, each in turn; nothing is left of a single letter. */
export function deletions(skeleton: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < skeleton.length && skeleton.length > 1; at++) {
    // Neighbours of one class count once.
    const isOnce = skeleton.charCodeAt(at - 1) === skeleton.charCodeAt(at + 1);
    found.push(skeleton.slice(0, at) + skeleton.slice(isOnce ? at + 2 : at + 1));
  }
  return found;
}

function append(skeleton: string, key: string): string {
  const isOnce = skeleton.charCodeAt(skeleton.length - 1) === key.charCodeAt(0);
  return isOnce ? skeleton + key.slice(1) : skeleton + key;
}
