import { UnitMemo } from "../base/memo.ts";
import type { Alphabet, Sound } from "./alphabet.ts";
import { BOUNDARY, CONSONANT, type Context, type Traditions, VOWEL } from "./spelling.ts";

/** Tells what letters are to their neighbours. */
export class Contexts {
  readonly #vowels: ReadonlySet<string>;
  /** By UTF-16 unit one more than its context, its marks taken off. */
  readonly #units: UnitMemo;

  constructor(groups: readonly string[], traditions: Traditions, alphabet: Alphabet) {
    this.#vowels = new Set(
      groups.filter((group) => group.length === 1 && everyRuleStartsWithVowel(group, traditions, alphabet)),
    );
    this.#units = new UnitMemo((unit) => {
      const letter = String.fromCharCode(unit);
      const isVowel = this.isVowel(letter) || this.isVowel(letter.normalize("NFD")[0] as string);
      return (isVowel ? VOWEL : CONSONANT) + 1;
    });
  }

  /** Whether a letter is a vowel to its neighbours; i, j and y, which may be glides, are not. */
  isVowel(letter: string): boolean {
    return this.#vowels.has(letter);
  }

  /** What the letter at a place of a word is to its neighbours; a boundary outside of it. */
  at(word: string, place: number): Context {
    if (place < 0 || place >= word.length) return BOUNDARY;
    return (this.#units.get(word.charCodeAt(place)) - 1) as Context;
  }
}

/** Whether a letter of a word and the next are one consonant, written twice. */
export function isDoubledAt(contexts: Contexts, word: string, at: number): boolean {
  if (word.charCodeAt(at) !== word.charCodeAt(at + 1)) return false;
  const letter = word[at] as string;
  return !contexts.isVowel(letter) && !MAYBE_VOWELS.has(letter);
}

// Two of these are two sounds: Radii, Гиийка.
const MAYBE_VOWELS: ReadonlySet<string> = new Set(["i", "y", "и", "і", "ы", "й"]);

function everyRuleStartsWithVowel(letter: string, traditions: Traditions, alphabet: Alphabet): boolean {
  const rules: readonly (readonly Sound[])[] = traditions.all.flatMap(({ letters }) => letters.get(letter) ?? []);
  return rules.every(([first = ""]) => first !== "" && !alphabet.isConsonant(first) && !MAY_BE_GLIDES.has(first));
}

const MAY_BE_GLIDES: ReadonlySet<Sound> = new Set(["i", "y", "j"]);
