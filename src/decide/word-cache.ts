import { CostMemo } from "../match/word-cost.ts";
import { read, type SoundWord } from "../sound/read.ts";

// Given names and patronymics are met in query after query. About a kilobyte a word, 50 bytes a pair.
const MOST_WORDS = 4096;
const MOST_PAIRS = 65_536;

/** What queries have in common: words that were read, and what they cost against words of the index. */
export class WordCache {
  readonly costs: CostMemo = new CostMemo();
  readonly #words = new Map<string, SoundWord>();

  /** Reads a word by itself. */
  readonly read = (folded: string): SoundWord => {
    let word = this.#words.get(folded);
    if (word === undefined) {
      word = read(folded);
      this.#words.set(folded, word);
    }
    return word;
  };

  /** Forgets all if it is too much; to be called between two queries. */
  trim(): void {
    if (this.#words.size <= MOST_WORDS && this.costs.size <= MOST_PAIRS) return;
    this.#words.clear();
    this.costs.clear();
  }
}
