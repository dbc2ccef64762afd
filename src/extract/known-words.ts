import { formsToTheLetter } from "../index/exact-forms.ts";
import { exactKey, type NameIndex } from "../index/name-index.ts";
import { hasNear } from "../index/near-words.ts";
import type { Readings } from "./readings.ts";
import type { Token } from "./tokens.ts";

/** What an index knows of the words of a text. Each word is looked up once. */
export class KnownWords {
  readonly #index: NameIndex;
  readonly #readings: Readings;
  readonly #near = new Map<string, boolean>();
  readonly #named = new Map<string, boolean>();
  readonly #small = new Map<string, boolean>();

  constructor(index: NameIndex, readings: Readings) {
    this.#index = index;
    this.#readings = readings;
  }

  /** Whether a word, or one that it may be an inflected form of, is in the index or, if it may begin a name, near some word of it. */
  mayHave(token: Token): boolean {
    const memo = token.named ? this.#named : this.#small;
    let known = memo.get(token.folded);
    if (known === undefined) {
      const has = token.named ? (word: string) => this.isNear(word) : (word: string) => this.#index.lexicon.has(word);
      known = has(token.folded) || this.#readings.of(token).some(({ folded }) => has(folded));
      memo.set(token.folded, known);
    }
    return known;
  }

  /** Whether a word is one of the index or near one. */
  isNear(folded: string): boolean {
    let known = this.#near.get(folded);
    if (known === undefined) {
      known = this.#index.lexicon.has(folded) || hasNear(this.#index, folded);
      this.#near.set(folded, known);
    }
    return known;
  }

  /** Whether words are a name of the index to the letter. */
  areName(folded: readonly string[]): boolean {
    const key = exactKey(folded.map((word) => ({ folded: word })));
    return formsToTheLetter(this.#index, { folded, key }).length > 0;
  }
}
