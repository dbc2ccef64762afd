import type { Sounds } from "../sound/read.ts";
import { type SymbolId, symbolKeys, symbolLoss } from "../sound/symbols.ts";

/** Letters of skeletons; anything else is the vowel class. */
const LETTERS = "PFTSKLMNR";
const VOWEL = 1 << LETTERS.length;
// Symbols that are lost so easily, in hundredths of a nat, do not count: ь, й.
const EASILY_LOST = 40;
// Positions of a pattern are bits of a 32-bit number.
const LONGEST = 31;

// For each symbol the classes that it may be of, as bits; 0 for one that does not count.
const classes: number[] = [];

function classesOf(symbol: SymbolId): number {
  let known = classes[symbol];
  if (known === undefined) {
    known = symbolLoss(symbol) <= EASILY_LOST ? 0 : symbolKeys(symbol).reduce((bits, key) => bits | classOf(key), 0);
    classes[symbol] = known;
  }
  return known;
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
  /** For each symbol met so far the positions of the pattern that it fits, as bits. */
  readonly #fits: number[] = [];
  readonly #positions: readonly number[];

  constructor({ symbols }: Sounds) {
    this.#positions = symbols.map(classesOf).filter((bits) => bits !== 0);
    this.#length = this.#positions.length;
  }

  /** The distance to the symbols of `sounds` from `start` to `end`, each of which `symbols` and `mask` make a symbol. */
  distance(sounds: Uint16Array, start: number, end: number, mask: number, symbols: readonly SymbolId[]): number {
    if (this.#length === 0 || this.#length > LONGEST) return 0;
    const last = 1 << (this.#length - 1);
    let [plus, minus, distance] = [-1, 0, this.#length];
    for (let at = start; at < end; at++) {
      const symbol = symbols[(sounds[at] as number) & mask] as SymbolId;
      const fits = this.#fitsOf(symbol);
      if (fits < 0) continue;
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

  /** Positions that a symbol fits; -1 for one that does not count. */
  #fitsOf(symbol: SymbolId): number {
    let fits = this.#fits[symbol];
    if (fits === undefined) {
      const of = classesOf(symbol);
      fits = of === 0 ? -1 : this.#positions.reduce((bits, one, at) => ((one & of) === 0 ? bits : bits | (1 << at)), 0);
      this.#fits[symbol] = fits;
    }
    return fits;
  }
}
