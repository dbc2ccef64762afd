import { NumberSet } from "./number-set.ts";

/** What a word of a query is worth against words of the index, as far as it was asked for. */
export interface GainMemo {
  readonly known: NumberSet;
  readonly gains: Float32Array;
}

/** Room in which one search works; the next one uses it again, as each ends before another begins. */
export class Scratch {
  readonly forms: NumberSet;
  readonly words: NumberSet;
  readonly #memos: GainMemo[] = [];
  readonly #lexiconSize: number;

  constructor(forms: number, words: number) {
    this.forms = new NumberSet(forms);
    this.words = new NumberSet(words);
    this.#lexiconSize = words;
  }

  /** The empty memo of a word of the query, by its place. */
  memo(place: number): GainMemo {
    const memo = this.#memos[place] ?? {
      known: new NumberSet(this.#lexiconSize),
      gains: new Float32Array(this.#lexiconSize),
    };
    this.#memos[place] = memo;
    memo.known.clear();
    return memo;
  }
}
