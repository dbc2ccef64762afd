/** So many letters of a word stand in its code: five times 53 values, and the number of a word, fit a double. */
export const CODED_LETTERS = 5;

/** One more than the values of a letter: 0 stands behind the end of a word. */
export const RADIX = 53;
const NUMBERS: number = 2 ** 24;
const WIDTHS: readonly number[] = [RADIX ** 5, RADIX ** 4, RADIX ** 3, RADIX ** 2, RADIX, 1];

/** How many values a letter can have in a code. */
export const LETTER_CODES: number = RADIX - 1;

/**
 * The value of a letter in a code, from 1. Letters a to z have one each, and so have the capitals and vowels of classes
 * of sounds; letters of several alphabets share values, so whoever looks these up must look at the words found.
 */
export function letterCode(unit: number): number {
  return (unit % LETTER_CODES) + 1;
}

/** The values of the letters of a text. */
export function letterCodes(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => letterCode(text.charCodeAt(at)));
}

/** The code of the first letters of a text. */
export function beginningCode(text: string): number {
  let code = 0;
  for (let at = 0; at < CODED_LETTERS; at++)
    code = code * RADIX + (at < text.length ? letterCode(text.charCodeAt(at)) : 0);
  return code;
}

/** What stands in a {@link PrefixTable} for a word with this number. */
export function tableEntry(code: number, number: number): number {
  return code * NUMBERS + number;
}

/** Words in the order of their first letters: one sorted array of numbers, searched by halves. */
export class PrefixTable {
  readonly #entries: Float64Array;

  /** Takes the entries over and sorts them. */
  constructor(entries: Float64Array) {
    this.#entries = entries.sort();
  }

  /**
   * Visits the numbers of the words that begin with letters of these values, of which only the first
   * {@link CODED_LETTERS} count; `isWhole` says that the word ends with them, and is false where the code cannot tell.
   */
  each(codes: readonly number[], visit: (number: number, isWhole: boolean) => void): void {
    const length = Math.min(codes.length, CODED_LETTERS);
    let code = 0;
    for (let at = 0; at < length; at++) code = code * RADIX + (codes[at] as number);
    const width = WIDTHS[length] as number;
    const start = code * width * NUMBERS;
    const end = (code + 1) * width * NUMBERS;
    const endOfWhole = length < CODED_LETTERS ? start + NUMBERS : start;
    const entries = this.#entries;
    for (let at = this.#firstFrom(start); at < entries.length; at++) {
      const entry = entries[at] as number;
      if (entry >= end) return;
      visit(entry % NUMBERS, entry < endOfWhole);
    }
  }

  #firstFrom(start: number): number {
    let [from, to] = [0, this.#entries.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#entries[middle] as number) < start) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
