import type { NameIndex } from "../index/name-index.ts";
import { isAt, type PackedPart, SEARCHED, wordOf } from "../index/packed-parts.ts";

/**
 * The distinct names that hold a word, in any role. The index knows those in which it is searched; titles, initials and
 * legal forms, which only somebody types who writes the name out, are gathered here.
 */
export class WordNames {
  readonly #index: NameIndex;
  readonly #others: Uint32Array;
  readonly #starts: Uint32Array;

  constructor(index: NameIndex) {
    const { size } = index.lexicon;
    const starts = new Uint32Array(size + 1);
    eachOther(index, (word) => {
      starts[word + 1] = (starts[word + 1] as number) + 1;
    });
    for (let word = 0; word < size; word++) starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
    const next = starts.slice();
    const others = new Uint32Array(starts[size] as number);
    eachOther(index, (word, name) => {
      const place = next[word] as number;
      others[place] = name;
      next[word] = place + 1;
    });
    this.#index = index;
    this.#starts = starts;
    this.#others = others;
  }

  /** Visits the names of a word; one with the word in two roles may come twice. */
  each(word: number, visit: (name: number) => void): void {
    const { postings, postingStarts } = this.#index.columns;
    const end = postingStarts[word + 1] as number;
    for (let at = postingStarts[word] as number; at < end; at++) visit(postings[at] as number);
    const endOfOthers = this.#starts[word + 1] as number;
    for (let at = this.#starts[word] as number; at < endOfOthers; at++) visit(this.#others[at] as number);
  }

  /** How many names {@link WordNames.at} can give. */
  count(word: number): number {
    const { postingStarts } = this.#index.columns;
    const searched = (postingStarts[word + 1] as number) - (postingStarts[word] as number);
    return searched + (this.#starts[word + 1] as number) - (this.#starts[word] as number);
  }

  /** One of these names, by its place. */
  at(word: number, place: number): number {
    const { postings, postingStarts } = this.#index.columns;
    const first = postingStarts[word] as number;
    const searched = (postingStarts[word + 1] as number) - first;
    if (place < searched) return postings[first + place] as number;
    return this.#others[(this.#starts[word] as number) + place - searched] as number;
  }
}

function eachOther({ columns }: NameIndex, visit: (word: number, name: number) => void): void {
  const { distinctParts, distinctStarts } = columns;
  for (let name = 0; name + 1 < distinctStarts.length; name++) {
    const end = distinctStarts[name + 1] as number;
    for (let at = distinctStarts[name] as number; at < end; at++) {
      const part = distinctParts[at] as PackedPart;
      if (!isAt(part, SEARCHED)) visit(wordOf(part), name);
    }
  }
}
