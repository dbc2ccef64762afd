import type { Sounds } from "./sounds.ts";
import type { SymbolId, Symbols } from "./symbols.ts";

/** Classes of sounds that spellings confuse, as bits: one for each letter of skeletons, and one for all vowels. */
export type SoundClasses = number;

const LETTERS = "PFTSKLMNR";
const VOWEL = 1 << LETTERS.length;
// Positions of a pattern are bits of a 32-bit number.
const LONGEST = 31;

/** The classes of a symbol, by the letters that it may add to a skeleton. */
export function classesOf(keys: readonly string[]): SoundClasses {
  return keys.reduce((bits, key) => bits | (key === "" ? VOWEL : 1 << LETTERS.indexOf(key[0] as string)), 0);
}

/** The distinct sets of classes that some symbols have; there are some dozens. */
export interface ClassSets {
  /** The first is that of symbols that do not count. */
  readonly all: readonly SoundClasses[];
  /** For each symbol the place of its set. */
  readonly ofSymbols: Uint16Array;
}

/** The sets of classes of symbols. */
export function classSetsOf(symbols: readonly SymbolId[], { classes }: Symbols): ClassSets {
  const all: SoundClasses[] = [0];
  const ofSymbols = Uint16Array.from(symbols, (symbol) => {
    const own = classes[symbol] as SoundClasses;
    const known = all.indexOf(own);
    return known >= 0 ? known : all.push(own) - 1;
  });
  return { all, ofSymbols };
}

/**
 * How many classes of sounds a word differs in from others: the edit distance of Levenshtein (1965) over classes, all
 * vowels being one, by the bit-parallel method of Myers (1999) as Hyyrö (2003) computes it. A coarse measure, but so
 * fast that it can choose among thousands of words those that are worth an alignment.
 */
export class ClassPattern {
  readonly #length: number;
  readonly #mask: number;
  readonly #setOfSymbol: Uint16Array;
  /** For each set of classes the positions that it fits, as bits. */
  readonly #fits: readonly number[];

  /** `mask` gives, of a sound in a column, the number of its symbol. */
  constructor({ symbols, rules }: Sounds, sets: ClassSets, mask: number) {
    const sounds: SoundClasses[] = [];
    for (const symbol of symbols) {
      const classes = rules.symbols.classes[symbol] as SoundClasses;
      if (classes !== 0) sounds.push(classes);
    }
    this.#length = sounds.length;
    this.#mask = mask;
    this.#setOfSymbol = sets.ofSymbols;
    this.#fits = sets.all.map((classes) => positionsOf(classes, sounds));
  }

  /** The distance to the sounds of a column from `start` to `end`; 0 if the word is too long to tell. */
  distance(sounds: Uint16Array, start: number, end: number): number {
    if (this.#length === 0 || this.#length > LONGEST) return 0;
    const allFits = this.#fits;
    const setOfSymbol = this.#setOfSymbol;
    const mask = this.#mask;
    const last = 1 << (this.#length - 1);
    let plus = -1;
    let minus = 0;
    let distance = this.#length;
    for (let at = start; at < end; at++) {
      const set = setOfSymbol[(sounds[at] as number) & mask] as number;
      if (set === 0) continue;
      const fits = allFits[set] as number;
      const vertical = fits | minus;
      const horizontal = ((((fits & plus) + plus) | 0) ^ plus) | fits;
      let up = minus | ~(horizontal | plus);
      let down = plus & horizontal;
      if ((up & last) !== 0) distance++;
      else if ((down & last) !== 0) distance--;
      up = (up << 1) | 1;
      down <<= 1;
      plus = down | ~(vertical | up);
      minus = up & vertical;
    }
    return distance;
  }
}

/** The positions of sounds that may be of some of these classes, as bits. */
function positionsOf(classes: SoundClasses, sounds: readonly SoundClasses[]): number {
  let positions = 0;
  for (let at = 0; at < sounds.length; at++) if (((sounds[at] as number) & classes) !== 0) positions |= 1 << at;
  return positions;
}
