/** What the syllables of a language are made of: one of the onsets, or none, and one of the rhymes. */
export interface SyllableParts {
  readonly onsets: readonly string[];
  readonly rhymes: readonly string[];
}

/** Tells words that are made of certain syllables only: Zhiqiang can be Chinese, Vladimir cannot. */
export class Syllables {
  readonly #onsets: readonly string[];
  readonly #rhymes: readonly string[];
  /** All units that the parts have, to refuse most words at their first foreign letter. */
  readonly #letters: ReadonlySet<number>;

  constructor({ onsets, rhymes }: SyllableParts) {
    this.#onsets = ["", ...onsets];
    this.#rhymes = rhymes;
    this.#letters = new Set(Array.from([...onsets, ...rhymes].join(""), (letter) => letter.charCodeAt(0)));
  }

  /** Whether a word is a row of syllables. Time linear in its length, times the parts. */
  make(word: string): boolean {
    for (let at = 0; at < word.length; at++) if (!this.#letters.has(word.charCodeAt(at))) return false;
    const ends = new Set([0]);
    // A set gives what is added while it is walked through.
    for (const start of ends) for (const end of this.#endsFrom(word, start)) ends.add(end);
    return word.length > 0 && ends.has(word.length);
  }

  /** Where the syllables that begin at a place end. */
  #endsFrom(word: string, start: number): number[] {
    return this.#onsets
      .filter((onset) => word.startsWith(onset, start))
      .flatMap((onset) => {
        const middle = start + onset.length;
        return this.#rhymes.filter((rhyme) => word.startsWith(rhyme, middle)).map((rhyme) => middle + rhyme.length);
      });
  }
}
