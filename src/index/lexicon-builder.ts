import { allonymError } from "../errors.ts";
import { read, type Sounds, type SoundWord } from "../sound/read.ts";
import { MOST_NUMBERS } from "./buckets.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/** A word of an index in the making. */
export interface WordDraft {
  readonly folded: string;
  readonly sound: Sounds;
  readonly keys: WordKeys;
  /** -1 until it is found in a name. */
  number: number;
  isGivenName: boolean;
}

/** Gathers the distinct words of an index, numbered in the order in which they are found in names. */
export class LexiconBuilder {
  readonly words: WordDraft[] = [];
  /** Words read by themselves, by their text; all words, by their sounds and by text and orthography. */
  readonly #alone = new Map<string, SoundWord>();
  readonly #bySound = new Map<Sounds, WordDraft>();
  readonly #byReading = new Map<string, WordDraft>();

  /** Reads a word by itself, once however often it is met. */
  readonly read = (folded: string): SoundWord => {
    let word = this.#alone.get(folded);
    if (word === undefined) {
      word = read(folded);
      this.#alone.set(folded, word);
      this.#bySound.set(word, draftOf(folded, word));
    }
    return word;
  };

  /** The word of sounds that were found in a name. */
  add(folded: string, sound: Sounds, isGivenName: boolean): WordDraft {
    const draft = this.#bySound.get(sound) ?? this.#readOtherwise(folded, sound);
    if (draft.number < 0) {
      draft.number = this.words.length;
      if (draft.number === MOST_NUMBERS) throw tooLarge("words");
      this.words.push(draft);
    }
    draft.isGivenName ||= isGivenName;
    return draft;
  }

  #readOtherwise(folded: string, sound: Sounds): WordDraft {
    if (sound.orthography.length === 0) return this.#bySound.get(this.read(folded)) as WordDraft;
    const key = `${folded} ${sound.orthography.join()}`;
    const draft = this.#byReading.get(key) ?? draftOf(folded, sound);
    this.#byReading.set(key, draft);
    return draft;
  }
}

function draftOf(folded: string, sound: Sounds): WordDraft {
  return { folded, sound, keys: wordKeys(sound), number: -1, isGivenName: false };
}

/** The error for more words or names than an index can number. */
export function tooLarge(what: "words" | "names"): Error {
  return allonymError("index-too-large", `there are more than ${MOST_NUMBERS} different ${what}`, {
    path: "entities",
    hint: "Make several resolvers, each of a part of the entities.",
  });
}
