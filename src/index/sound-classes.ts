import type { Sounds } from "../sound/read.ts";
import { type SymbolId, symbolKeys, symbolLoss } from "../sound/symbols.ts";

/** Letters of skeletons; anything else is the vowel class. */
const LETTERS = "PFTSKLMNR";
const VOWEL = 1 << LETTERS.length;
// Symbols that are lost so easily, in hundredths of a nat, do not count: ь, й.
const EASILY_LOST = 40;
// Positions of a pattern are bits of a 32-bit number.
const LONGEST = 31;

// Symbols that are of the same classes make a set, and have its number. The sets are few; the first is of no class that counts.
const setOfSymbol: number[] = [];
const classesOfSet: number[] = [0];

function setOf(symbol: SymbolId): number {
  let set = setOfSymbol[symbol];
  if (set === undefined) {
    const classes = classesOf(symbol);
    set = classesOfSet.indexOf(classes);
    if (set < 0) set = classesOfSet.push(classes) - 1;
    setOfSymbol[symbol] = set;
  }
  return set;
}

/** The classes that a symbol may be of, as bits; 0 for one that does not count. */
function classesOf(symbol: SymbolId): number {
  if (symbolLoss(symbol) <= EASILY_LOST) return 0;
  return symbolKeys(symbol).reduce((bits, key) => bits | classOf(key), 0);
}

function classOf(key: string): number {
  return key === "" ? VOWEL : 1 << LETTERS.indexOf(key[0] as string);
}

/**
 * How many classes of sounds a word differs in from others: the edit distance of Levenshtein (1965) over classes, all
 * vowels being one, by the bit-parallel method of Myers (1999) as Hyyrö (2003) computes it. A coarse measure, but so fast that it can
 * choose among thousands of words those that are worth an alignment.
 */
export class ClassPattern {
  readonly #length: number;
  /** The classes of each of its sounds, as bits. */
  readonly #sounds: readonly number[];
  /** For each set of classes the positions that it fits, as bits. */
  readonly #fits: number[] = [];

  constructor({ symbols }: Sounds) {
    const sounds: number[] = [];
    for (const symbol of symbols) {
      const set = setOf(symbol);
      if (set > 0) sounds.push(classesOfSet[set] as number);
    }
    this.#sounds = sounds;
    this.#length = sounds.length;
  }

  /** The distance to the symbols of `sounds` from `start` to `end`, each of which `symbols` and `mask` make a symbol. */
  distance(sounds: Uint16Array, start: number, end: number, mask: number, symbols: readonly SymbolId[]): number {
    if (this.#length === 0 || this.#length > LONGEST) return 0;
    const last = 1 << (this.#length - 1);
    let [plus, minus, distance] = [-1, 0, this.#length];
    for (let at = start; at < end; at++) {
      const set = setOf(symbols[(sounds[at] as number) & mask] as SymbolId);
      if (set === 0) continue;
      const fits = this.#fitsOf(set);
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

  #fitsOf(set: number): number {
    // Sets may have been added since.
    while (this.#fits.length <= set) this.#fits.push(this.#positionsOf(classesOfSet[this.#fits.length] as number));
    return this.#fits[set] as number;
  }

  #positionsOf(classes: number): number {
    let positions = 0;
    for (let at = 0; at < this.#length; at++) if (((this.#sounds[at] as number) & classes) !== 0) positions |= 1 << at;
    return positions;
  }
}
