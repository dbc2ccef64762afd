import { BoundedMap } from "../base/bounded-map.ts";
import { NumberSet } from "./number-set.ts";
import { WordMemo } from "./token-memo.ts";

// The words of some hundred newspaper articles that have capitals.
const MOST_NEAR = 2 ** 15;

/** Room in which one search works; the next one uses it again, as each ends before another begins. */
export class Scratch {
  /** Words of texts that were looked up, and how many words the longest name has that holds one near it; 0 if none is. */
  readonly near: BoundedMap<string, number> = new BoundedMap(MOST_NEAR);
  /** For each word how many words the longest name has that holds it, once it is asked for. */
  longestNames: Uint8Array | undefined;
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
