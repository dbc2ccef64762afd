import { allonymError } from "../errors.ts";
import { givenNameClasses } from "../match/given-names.ts";
import type { SoundWord, Sounds } from "../sound/read.ts";
import { read } from "../sound/read.ts";
import type { Orthography } from "../sound/spelling.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { bucketEntries, bucketsOf, enter, MOST_NUMBERS } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import { growingList, packed, push } from "./growing-list.ts";
import { hashOf, mixed } from "./hash.ts";
import { DOUBLED, type IndexTables } from "./lexicon.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

interface WordDraft {
  readonly folded: string;
  readonly sound: Sounds;
  readonly keys: WordKeys;
  isGivenName: boolean;
}

type LexiconColumns = Pick<
  Columns,
  | "letters"
  | "letterStarts"
  | "sounds"
  | "soundStarts"
  | "orthographies"
  | "givenNames"
  | "givenNameStarts"
  | "wordsByText"
  | "wordsByTextStarts"
  | "wordsBySkeleton"
  | "wordsBySkeletonStarts"
  | "wordsByDeletion"
  | "wordsByDeletionStarts"
  | "wordsByGivenName"
  | "wordsByGivenNameStarts"
>;

/** Gathers the distinct words of an index, numbered in the order in which they are met. */
export class LexiconBuilder {
  readonly #plain = new Map<string, SoundWord>();
  readonly #numbers = new Map<string, number>();
  readonly #words: WordDraft[] = [];

  /** Reads a word by itself, once however often it is met. */
  readonly read = (folded: string): SoundWord => {
    let sound = this.#plain.get(folded);
    if (sound === undefined) {
      sound = read(folded);
      this.#plain.set(folded, sound);
    }
    return sound;
  };

  /** The number of a word as it is read. */
  number(folded: string, sound: Sounds, isGivenName: boolean): number {
    const key = sound.orthography.length === 0 ? folded : `${folded} ${sound.orthography.join()}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#words.length;
      if (number === MOST_NUMBERS) throw tooLarge("words");
      this.#numbers.set(key, number);
      this.#words.push({ folded, sound, keys: wordKeys(sound), isGivenName });
    } else if (isGivenName) (this.#words[number] as WordDraft).isGivenName = true;
    return number;
  }

  /** The keys of a word that has a number. */
  keys(number: number): WordKeys {
    return (this.#words[number] as WordDraft).keys;
  }

  get size(): number {
    return this.#words.length;
  }

  finish(): { readonly columns: LexiconColumns; readonly tables: IndexTables } {
    const symbols = numbering<SymbolId>();
    const orthographies = numbering<Orthography>((one) => one.join());
    const [letters, letterStarts] = [growingList(), growingList()];
    const [sounds, soundStarts] = [growingList(), growingList()];
    const [givenNames, givenNameStarts] = [growingList(), growingList()];
    const [byText, bySkeleton, byDeletion, byGivenName] = [
      bucketEntries(),
      bucketEntries(),
      bucketEntries(),
      bucketEntries(),
    ];
    const orthographyOf = new Uint16Array(this.#words.length);
    this.#words.forEach(({ folded, sound, keys, isGivenName }, word) => {
      push(letterStarts, letters.length);
      push(soundStarts, sounds.length);
      push(givenNameStarts, givenNames.length);
      for (let at = 0; at < folded.length; at++) push(letters, folded.charCodeAt(at));
      sound.symbols.forEach((symbol, at) => {
        push(sounds, symbols.numberOf(symbol) | (sound.doubled[at] === true ? DOUBLED : 0));
      });
      orthographyOf[word] = orthographies.numberOf(sound.orthography);
      enter(byText, hashOf(folded), word);
      if (sound.symbols.length === 0) return;
      for (const key of keys.whole) enter(bySkeleton, key, word);
      for (const key of keys.shorter) enter(byDeletion, key, word);
      if (!isGivenName) return;
      for (const one of [...givenNameClasses(folded, sound)].sort((a, b) => a - b)) {
        push(givenNames, one);
        enter(byGivenName, mixed(one), word);
      }
    });
    push(letterStarts, letters.length);
    push(soundStarts, sounds.length);
    push(givenNameStarts, givenNames.length);
    const [text, skeleton, deletion, givenName] = [byText, bySkeleton, byDeletion, byGivenName].map(bucketsOf) as [
      ReturnType<typeof bucketsOf>,
      ReturnType<typeof bucketsOf>,
      ReturnType<typeof bucketsOf>,
      ReturnType<typeof bucketsOf>,
    ];
    return {
      columns: {
        letters: Uint16Array.from(packed(letters)),
        letterStarts: packed(letterStarts),
        sounds: Uint16Array.from(packed(sounds)),
        soundStarts: packed(soundStarts),
        orthographies: orthographyOf,
        givenNames: Uint16Array.from(packed(givenNames)),
        givenNameStarts: packed(givenNameStarts),
        wordsByText: text.items,
        wordsByTextStarts: text.starts,
        wordsBySkeleton: skeleton.items,
        wordsBySkeletonStarts: skeleton.starts,
        wordsByDeletion: deletion.items,
        wordsByDeletionStarts: deletion.starts,
        wordsByGivenName: givenName.items,
        wordsByGivenNameStarts: givenName.starts,
      },
      tables: { symbols: symbols.values, orthographies: orthographies.values },
    };
  }
}

/** Numbers values in the order in which they are met. */
function numbering<T>(keyOf: (value: T) => unknown = (value) => value): {
  readonly values: readonly T[];
  readonly numberOf: (value: T) => number;
} {
  const values: T[] = [];
  const numbers = new Map<unknown, number>();
  return {
    values,
    numberOf(value) {
      const key = keyOf(value);
      let number = numbers.get(key);
      if (number === undefined) {
        number = values.length;
        values.push(value);
        numbers.set(key, number);
      }
      return number;
    },
  };
}

/** The error for more words or names than an index can number. */
export function tooLarge(what: "words" | "names"): Error {
  return allonymError("index-too-large", `there are more than ${MOST_NUMBERS} different ${what}`, {
    path: "entities",
    hint: "Make several resolvers, each of a part of the entities.",
  });
}
