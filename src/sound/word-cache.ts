import { PlainWordReader, type WordReader } from "./orthography.ts";
import type { Reader } from "./reader.ts";
import type { SoundRules } from "./rules.ts";
import type { SoundWord } from "./sounds.ts";

/** Words that queries had, read: given names and patronymics are met again and again. */
export class WordCache implements WordReader {
  readonly rules: SoundRules;
  readonly #plain: WordReader;
  readonly #alone = new RecentWords();
  readonly #within = new Map<Reader, RecentWords>();

  constructor(rules: SoundRules) {
    this.rules = rules;
    this.#plain = new PlainWordReader(rules);
  }

  alone(folded: string): SoundWord {
    return this.#alone.get(folded) ?? this.#alone.add(folded, this.#plain.alone(folded));
  }

  within(reader: Reader, folded: string, alone: SoundWord): SoundWord {
    let words = this.#within.get(reader);
    if (words === undefined) {
      if (this.#within.size === MOST_READERS) this.#within.clear();
      words = new RecentWords();
      this.#within.set(reader, words);
    }
    return words.get(folded) ?? words.add(folded, this.#plain.within(reader, folded, alone));
  }
}

// At most twice so many words are kept for each reader, about a kilobyte each.
const MOST_NEW = 512;
const MOST_READERS = 16;

class RecentWords {
  #new = new Map<string, SoundWord>();
  /** Those before them; what is met again becomes new again, the others are forgotten. */
  #old = new Map<string, SoundWord>();

  get(folded: string): SoundWord | undefined {
    const known = this.#new.get(folded);
    if (known !== undefined) return known;
    const old = this.#old.get(folded);
    return old && this.add(folded, old);
  }

  add(folded: string, word: SoundWord): SoundWord {
    if (this.#new.size === MOST_NEW) {
      this.#old = this.#new;
      this.#new = new Map();
    }
    this.#new.set(folded, word);
    return word;
  }
}
