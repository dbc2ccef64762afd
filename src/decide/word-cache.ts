import { read, type SoundWord } from "../sound/read.ts";

// About a kilobyte a word.
const MOST_WORDS = 4096;

/** Words that queries had, read: given names and patronymics are met again and again. */
export class WordCache {
  readonly #words = new Map<string, SoundWord>();

  /** Reads a word by itself. */
  readonly read = (folded: string): SoundWord => {
    let word = this.#words.get(folded);
    if (word === undefined) {
      if (this.#words.size === MOST_WORDS) this.#words.clear();
      word = read(folded);
      this.#words.set(folded, word);
    }
    return word;
  };
}
