import type { Sounds } from "./read.ts";
import { type SymbolId, symbolKeys, symbolLoss } from "./symbols.ts";

/** Letters of skeletons; anything else is the vowel class. */
const LETTERS = "PFTSKLMNR";
const VOWEL = 1 << LETTERS.length;
// Symbols that are lost so easily, in hundredths of a nat, do not count: ь, й.
const EASILY_LOST = 40;
// Positions of a pattern are bits of a 32-bit number.
const LONGEST = 31;

/** A number of classes that a symbol may be of; the first is that of symbols that do not count. There are some dozens. */
type ClassSet = number;

const classesOfSet: number[] = [0];

/** The sets of symbols. */
export function classSetsOf(symbols: readonly SymbolId[]): Uint16Array {
  return Uint16Array.from(symbols, setOf);
}

function setOf(symbol: SymbolId): ClassSet {
  const classes = classesOf(symbol);
  const known = classesOfSet.indexOf(classes);
  return known >= 0 ? known : classesOfSet.push(classes) - 1;
}

/** The classes that a symbol may be of, as bits; 0 for one that does not count. */
function classesOf(symbol: SymbolId): number {
  let classes = classesOfSymbol[symbol];
  if (classes === undefined) {
    classes = newClassesOf(symbol);
    classesOfSymbol[symbol] = classes;
  }
  return classes;
}

const classesOfSymbol: number[] = [];

function newClassesOf(symbol: SymbolId): number {
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
  /** For each set of classes the positions that it fits, as bits. */
  readonly #fits: readonly number[];

  constructor({ symbols }: Sounds) {
    const sounds: number[] = [];
    for (const symbol of symbols) {
      const classes = classesOf(symbol);
      if (classes !== 0) sounds.push(classes);
    }
    this.#length = sounds.length;
    this.#fits = classesOfSet.map((classes) => positionsOf(classes, sounds));
  }

  /** The distance to the sounds from `start` to `end`: numbers, under `mask`, of class sets that were made before the pattern. */
  distance(sounds: Uint16Array, start: number, end: number, mask: number, sets: Uint16Array): number {
    if (this.#length === 0 || this.#length > LONGEST) return 0;
    const allFits = this.#fits;
    const last = 1 << (this.#length - 1);
    let [plus, minus, distance] = [-1, 0, this.#length];
    for (let at = start; at < end; at++) {
      const set = sets[(sounds[at] as number) & mask] as ClassSet;
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
function positionsOf(classes: number, sounds: readonly number[]): number {
  let positions = 0;
  for (let at = 0; at < sounds.length; at++) if (((sounds[at] as number) & classes) !== 0) positions |= 1 << at;
  return positions;
}
