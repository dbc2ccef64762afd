/** What the syllables of a language are made of: one of the onsets, or none, and one of the rhymes. */
export interface SyllableParts {
  readonly onsets: readonly string[];
  readonly rhymes: readonly string[];
}

/** Tells words that are made of certain syllables only: Zhiqiang can be Chinese, Vladimir cannot. */
export class Syllables {
  readonly #onsets: Parts;
  readonly #rhymes: Parts;
  /** All units that the parts have, to refuse most words at their first foreign letter. */
  readonly #letters: ReadonlySet<number>;

  constructor({ onsets, rhymes }: SyllableParts) {
    this.#onsets = partsOf(["", ...onsets]);
    this.#rhymes = partsOf(rhymes);
    this.#letters = new Set(Array.from([...onsets, ...rhymes].join(""), (letter) => letter.charCodeAt(0)));
  }

  /** Whether a word is a row of syllables. Time linear in its length. */
  make(word: string): boolean {
    for (let at = 0; at < word.length; at++) if (!this.#letters.has(word.charCodeAt(at))) return false;
    const ends = new Set([0]);
    // A set gives what is added while it is walked through.
    for (const start of ends) for (const end of this.#endsFrom(word, start)) ends.add(end);
    return word.length > 0 && ends.has(word.length);
  }

  /** Where the syllables that begin at a place end. */
  #endsFrom(word: string, start: number): number[] {
    return endsOf(this.#onsets, word, start).flatMap((middle) => endsOf(this.#rhymes, word, middle));
  }
}

interface Parts {
  readonly all: ReadonlySet<string>;
  readonly longest: number;
}

function partsOf(all: readonly string[]): Parts {
  return { all: new Set(all), longest: Math.max(...all.map(({ length }) => length)) };
}

/** Where the parts that stand at a place of a word end. */
function endsOf({ all, longest }: Parts, word: string, start: number): number[] {
  const found: number[] = [];
  for (let end = start; end <= Math.min(start + longest, word.length); end++) {
    if (all.has(word.slice(start, end))) found.push(end);
  }
  return found;
}
