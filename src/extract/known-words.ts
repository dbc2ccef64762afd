import { formsToTheLetter } from "../index/exact-forms.ts";
import { wordOf } from "../index/form-parts.ts";
import { exactKey, type NameIndex } from "../index/name-index.ts";
import { hasNear } from "../index/near-words.ts";
import type { Readings } from "./readings.ts";
import type { Token } from "./tokens.ts";

const LONGEST_KEPT = 64;

/** What an index knows of the words of a text. Each word is looked up once. */
export class KnownWords {
  readonly #index: NameIndex;
  readonly #readings: Readings;
  readonly #nearAlone = new Map<string, boolean>();
  #alone: ReadonlySet<number> | undefined;
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
    const { near } = this.#index.scratch;
    let known = near.get(folded);
    if (known === undefined) {
      known = this.#index.lexicon.has(folded) || hasNear(this.#index, folded);
      // Longer words are no names, and would fill the memory.
      if (folded.length <= LONGEST_KEPT) near.set(folded, known);
    }
    return known;
  }

  /** Whether a word is near one that is a name by itself. */
  mayStandAlone(folded: string): boolean {
    let known = this.#nearAlone.get(folded);
    if (known === undefined) {
      this.#alone ??= wordsAlone(this.#index);
      known = hasNear(this.#index, folded, (word) => this.#alone?.has(word) === true);
      this.#nearAlone.set(folded, known);
    }
    return known;
  }

  /** Whether words are a name of the index to the letter. */
  areName(folded: readonly string[]): boolean {
    const key = exactKey(folded.map((word) => ({ folded: word })));
    return formsToTheLetter(this.#index, { folded, key }).length > 0;
  }
}

/** The words that are names by themselves. */
function wordsAlone({ columns: { formParts, formStarts } }: NameIndex): Set<number> {
  const words = new Set<number>();
  for (let form = 0; form + 1 < formStarts.length; form++) {
    const start = formStarts[form] as number;
    if ((formStarts[form + 1] as number) === start + 1) words.add(wordOf(formParts[start] as number));
  }
  return words;
}
