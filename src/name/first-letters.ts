import { file } from "../base/gathered.ts";
import type { Word } from "../text/words.ts";

interface InitialsFile {
  /** By the beginning of a word in Cyrillic, the Latin letters that presses begin it with. */
  readonly initials: Readonly<Record<string, string>>;
}

/** Tells whether an initial is the letter that a name begins with, whatever sound that stands for: K for Khasan. */
export class FirstLetters {
  readonly #latin: readonly (readonly [beginning: string, letters: string])[];

  constructor(grammar: readonly unknown[]) {
    this.#latin = Object.entries(file<InitialsFile>(grammar, "initials").initials);
  }

  /** Whether one of two words is the first letter of the other, or the letter that a press begins it with. */
  areSame(one: Word, other: Word): boolean {
    if (one.folded.startsWith(other.folded) || other.folded.startsWith(one.folded)) return true;
    return this.#isLatin(one, other) || this.#isLatin(other, one);
  }

  #isLatin({ folded: initial }: Word, { folded: name }: Word): boolean {
    if (initial.length !== 1) return false;
    return this.#latin.some(([beginning, letters]) => letters.includes(initial) && name.startsWith(beginning));
  }
}
