import { alikeKeys } from "../sound/alike-keys.ts";
import type { Sounds } from "../sound/sounds.ts";
import type { Columns } from "./columns.ts";
import { eachSearchedWord, increment, type NameParts } from "./postings.ts";

type AlikeColumns = Pick<Columns, "alikeKeys" | "alikeBearers" | "alikeWords">;

/** Words that are read alike. */
export interface AlikeWords {
  /** How many entities bear one of them. */
  readonly bearers: number;
  /** The one that most bear, by its number. */
  readonly commonest: number;
}

/**
 * For each key of words that are read alike the number of entities that bear one of them. Goes from entity to entity,
 * as their names stand near each other.
 */
export function alikeColumns(
  words: readonly Sounds[],
  names: NameParts,
  { distinctOf, firstListed }: Pick<Columns, "distinctOf" | "firstListed">,
): AlikeColumns {
  const keys = [...new Set(words.flatMap(alikeKeys))].sort((a, b) => a - b);
  const places = new Map(keys.map((key, place) => [key, place]));
  const placesOf = words.map((word) => alikeKeys(word).map((key) => places.get(key) as number));
  const [bearers, lastEntity] = [new Uint32Array(keys.length), new Uint32Array(keys.length)];
  const bearersOfWord = new Uint32Array(words.length);
  for (let entity = 0; entity + 1 < firstListed.length; entity++) {
    for (let listed = firstListed[entity] as number; listed < (firstListed[entity + 1] as number); listed++) {
      eachSearchedWord(names, distinctOf[listed] as number, (word) => {
        increment(bearersOfWord, word);
        for (const place of placesOf[word] as readonly number[]) {
          if (lastEntity[place] === entity + 1) continue;
          lastEntity[place] = entity + 1;
          increment(bearers, place);
        }
      });
    }
  }
  return {
    alikeKeys: Uint32Array.from(keys),
    alikeBearers: bearers,
    alikeWords: commonest(placesOf, bearersOfWord, keys),
  };
}

function commonest(
  placesOf: readonly (readonly number[])[],
  bearers: Uint32Array,
  { length }: readonly number[],
): Uint32Array {
  const [words, most] = [new Uint32Array(length), new Uint32Array(length)];
  placesOf.forEach((places, word) => {
    for (const place of places) {
      if ((bearers[word] as number) <= (most[place] as number)) continue;
      most[place] = bearers[word] as number;
      words[place] = word;
    }
  });
  return words;
}

/** The words of an index that are read as a word may be: for each of its keys, by a binary search. */
export function wordsAlike({ alikeKeys: keys, alikeBearers, alikeWords }: AlikeColumns, sound: Sounds): AlikeWords[] {
  const found: AlikeWords[] = [];
  for (const key of alikeKeys(sound)) {
    const place = placeOf(keys, key);
    if (keys[place] === key)
      found.push({ bearers: alikeBearers[place] as number, commonest: alikeWords[place] as number });
  }
  return found;
}

/** Where a key stands among ascending ones, or would stand. */
function placeOf(keys: Uint32Array, key: number): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] as number) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}
