import { read, type SoundWord } from "../sound/read.ts";

// About a kilobyte a word. If many more were kept, they would outlive the nursery of the garbage collector, and cost more than they save.
const MOST_NEW = 512;

/** Words that queries had, read: given names and patronymics are met again and again. */
export class WordCache {
  #new = new Map<string, SoundWord>();
  /** Those before them; what is met again becomes new again, the others are forgotten. */
  #old = new Map<string, SoundWord>();

  /** Reads a word by itself. */
  readonly read = (folded: string): SoundWord => {
    const known = this.#new.get(folded);
    if (known !== undefined) return known;
    const word = this.#old.get(folded) ?? read(folded);
    if (this.#new.size === MOST_NEW) {
      this.#old = this.#new;
      this.#new = new Map();
    }
    this.#new.set(folded, word);
    return word;
  };
}
