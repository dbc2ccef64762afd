import { BoundedMap } from "../base/memo.ts";
import { KeptCosts } from "./kept-costs.ts";
import { PlainWordReader, type WordReader } from "./orthography.ts";
import type { Reader } from "./reader.ts";
import type { SoundRules } from "./rules.ts";
import type { SoundWord } from "./sounds.ts";

// About a kilobyte each, for each reader.
const MOST_KEPT = 2048;
const MOST_READERS = 16;

/** Words that queries of an index had, read: given names and patronymics are met again and again. */
export class WordCache implements WordReader {
  readonly rules: SoundRules;
  readonly costs: KeptCosts = new KeptCosts();
  readonly #plain: WordReader;
  readonly #alone: BoundedMap<string, SoundWord> = new BoundedMap(MOST_KEPT);
  readonly #within = new Map<Reader, BoundedMap<string, SoundWord>>();
  #words = 0;

  constructor(rules: SoundRules) {
    this.rules = rules;
    this.#plain = new PlainWordReader(rules);
  }

  alone(folded: string): SoundWord {
    return this.#alone.get(folded) ?? this.#keep(this.#alone, folded, this.#plain.alone(folded));
  }

  within(reader: Reader, folded: string, alone: SoundWord): SoundWord {
    let words = this.#within.get(reader);
    if (words === undefined) {
      if (this.#within.size === MOST_READERS) this.#within.clear();
      words = new BoundedMap(MOST_KEPT);
      this.#within.set(reader, words);
    }
    return words.get(folded) ?? this.#keep(words, folded, this.#plain.within(reader, folded, alone));
  }

  #keep(words: BoundedMap<string, SoundWord>, folded: string, word: SoundWord): SoundWord {
    if (word.memo.number === 0) word.memo.number = ++this.#words;
    words.set(folded, word);
    return word;
  }
}
