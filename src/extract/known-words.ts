import { exactKey, type NameIndex } from "../index/name-index.ts";
import { isAt, type PackedPart, places, wordOf } from "../index/packed-parts.ts";
import { formsToTheLetter } from "../search/exact-names.ts";
import { FormsNear, wordsNear } from "../search/near-words.ts";
import { settings } from "../settings.ts";
import type { Readings } from "./readings.ts";
import type { Token } from "./tokens.ts";

// Longer words are no names, and would fill the memory.
const LONGEST_KEPT = 64;
const JOINED = /* @__PURE__ */ places("joined");

/** What an index knows of the words of a text. Each word is looked up once. */
export class KnownWords {
  readonly #index: NameIndex;
  readonly #readings: Readings;
  readonly #named = new Map<string, number>();
  readonly #small = new Map<string, number>();
  readonly #forms: FormsNear;
  readonly #pairs = new Map<string, boolean>();

  constructor(index: NameIndex, readings: Readings) {
    this.#index = index;
    this.#readings = readings;
    this.#forms = new FormsNear(index);
  }

  /** Whether a word, or one that it may be an inflected form of, is in the index or, if it may begin a name, near some word of it. */
  mayHave(token: Token): boolean {
    return this.longestName(token) > 0;
  }

  /** How many words the longest name has that a word may be part of; 0 if there is none. */
  longestName(token: Token): number {
    const memo = token.named ? this.#named : this.#small;
    let longest = memo.get(token.folded);
    if (longest === undefined) {
      const of = token.named
        ? (word: string) => this.#longestNear(word)
        : (word: string) => (this.#index.lexicon.has(word) ? this.#longestNear(word) : 0);
      longest = this.#readings.of(token).reduce((most, { folded }) => Math.max(most, of(folded)), of(token.folded));
      memo.set(token.folded, longest);
    }
    return longest;
  }

  /** Whether some name holds words that two words are, or are near. */
  areOfOneName(first: string, last: string): boolean {
    if (this.#longestNear(first) === 0 || this.#longestNear(last) === 0) return false;
    const key = `${first} ${last}`;
    let known = this.#pairs.get(key);
    if (known === undefined) {
      known = first === last || intersect(this.#forms.to(first), this.#forms.to(last));
      this.#pairs.set(key, known);
    }
    return known;
  }

  #longestNear(folded: string): number {
    const { near } = this.#index.scratch;
    let longest = near.get(folded);
    if (longest === undefined) {
      const longestNames = longestNamesOf(this.#index);
      longest = wordsNear(this.#index, folded).reduce((most, word) => Math.max(most, longestNames[word] as number), 0);
      // A word that cannot be read is near none, not even itself.
      if (longest === 0 && this.#index.lexicon.has(folded))
        longest = Math.min(settings.mostWords, this.#index.mostWords);
      if (folded.length <= LONGEST_KEPT) near.set(folded, longest);
    }
    return longest;
  }

  /** Whether words are a name of the index to the letter. */
  areName(folded: readonly string[]): boolean {
    const key = exactKey(folded.map((word) => ({ folded: word })));
    return formsToTheLetter(this.#index, { folded, key }).length > 0;
  }
}

/** For each word of an index how many words the longest name has that holds it. */
function longestNamesOf({ columns: { formParts, formStarts }, lexicon, scratch }: NameIndex): Uint8Array {
  if (scratch.longestNames !== undefined) return scratch.longestNames;
  const longest = new Uint8Array(lexicon.size);
  for (let form = 0; form + 1 < formStarts.length; form++) {
    const parts = formParts.subarray(formStarts[form], formStarts[form + 1]);
    const words = parts.reduce((count, part) => (isAt(part as PackedPart, JOINED) ? count : count + 1), 0);
    const kept = Math.min(words, settings.mostWords);
    for (const part of parts) longest[wordOf(part)] = Math.max(longest[wordOf(part)] as number, kept);
  }
  scratch.longestNames = longest;
  return longest;
}

/** Whether two ascending lists share a number. */
function intersect(some: readonly number[], others: readonly number[]): boolean {
  let [a, b] = [0, 0];
  while (a < some.length && b < others.length) {
    const difference = (some[a] as number) - (others[b] as number);
    if (difference === 0) return true;
    if (difference < 0) a++;
    else b++;
  }
  return false;
}
