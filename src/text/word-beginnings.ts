/** Of so many letters words are told by their beginnings. */
const LETTERS = 3;

/** How some words begin: most others are told from them by their first letters, without looking for them. */
export class WordBeginnings {
  readonly #beginnings: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.#beginnings = new Set(Array.from(words, (word) => word.slice(0, LETTERS)));
  }

  /** Whether one of the words begins like this one; true for each of them, and whatever begins with one. */
  mayBe(word: string): boolean {
    for (let length = Math.min(LETTERS, word.length); length > 0; length--)
      if (this.#beginnings.has(word.slice(0, length))) return true;
    return false;
  }
}
