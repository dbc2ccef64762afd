import { pairHash } from "../base/hash.ts";
import type { Settings } from "../settings.ts";
import type { WordKeys } from "../sound/sounds.ts";

/** A word of a name that candidates are looked for by. */
export interface SearchedWord {
  /** Its role, or `joined` for two parts taken as one. */
  readonly place: string;
  readonly keys: WordKeys;
}

/**
 * Adds the keys of a name by two of its words: by their skeletons, and by one and the initial of the other if this is a
 * given name. A key may be added more than once.
 */
export function addPairKeys(
  words: readonly SearchedWord[],
  { mostWords, mostPairs }: Pick<Settings["keys"], "mostWords" | "mostPairs">,
  add: (key: number) => void,
): void {
  const telling = words.filter(saysMuch).slice(0, mostWords);
  const keys: number[] = [];
  for (let one = 0; one < telling.length; one++) {
    for (let other = one + 1; other < telling.length; other++) {
      const [a, b] = [telling[one] as SearchedWord, telling[other] as SearchedWord];
      addProducts(keys, a.keys.whole, b.keys.whole);
      if (isGiven(b.place)) addProducts(keys, a.keys.whole, b.keys.initials);
      if (isGiven(a.place)) addProducts(keys, b.keys.whole, a.keys.initials);
    }
  }
  for (let at = 0; at < Math.min(keys.length, mostPairs); at++) add(keys[at] as number);
}

/** The keys of each two hashes, one of either list. */
export function pairsOf(a: readonly number[], b: readonly number[]): number[] {
  const keys: number[] = [];
  addProducts(keys, a, b);
  return keys;
}

function addProducts(keys: number[], a: readonly number[], b: readonly number[]): void {
  for (const one of a) for (const other of b) keys.push(pairHash(one, other));
}

function isGiven(place: string): boolean {
  return place === "given" || place === "name";
}

function saysMuch({ place }: SearchedWord): boolean {
  return place !== "particle" && place !== "kind" && place !== "modifier";
}
