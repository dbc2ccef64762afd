import { NumberSet } from "./number-set.ts";
import { WordMemo } from "./word-memo.ts";

/** Room in which one search works; the next one uses it again, as each ends before another begins. */
export class Scratch {
  readonly forms: NumberSet;
  readonly words: NumberSet;
  readonly #memos: WordMemo[] = [];
  readonly #lexiconSize: number;

  constructor(forms: number, words: number) {
    this.forms = new NumberSet(forms);
    this.words = new NumberSet(words);
    this.#lexiconSize = words;
  }

  /** The empty memo of a word of the query, by its place. */
  memo(place: number): WordMemo {
    let memo = this.#memos[place];
    if (memo === undefined) {
      memo = new WordMemo(this.#lexiconSize);
      this.#memos[place] = memo;
    }
    memo.clear();
    return memo;
  }
}
