import { hashOf } from "../base/hash.ts";
import { Found } from "../sound/memo.ts";
import { noneDoubled, type Sounds } from "../sound/read.ts";
import type { Orthography } from "../sound/spelling.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { eachUnder } from "./buckets.ts";
import type { Columns } from "./columns.ts";

/** A word of an index, ready to be compared. */
export interface KnownWord {
  readonly number: number;
  readonly folded: string;
  readonly sound: Sounds;
}

/** What the numbers in the columns of an index stand for where it was read or made. */
export interface IndexTables {
  readonly symbols: readonly SymbolId[];
  readonly orthographies: readonly Orthography[];
}

/** A symbol's doubled letter is marked in the highest of its 16 bits. */
export const DOUBLED = 0x8000;

// Words of which the objects are kept: given names and patronymics are met again and again. About a kilobyte each. A
// power of two, as the last bits of a word's number say where it is kept, in the stead of another.
const MOST_KEPT = 8192;

/** The distinct words of an index. */
export class Lexicon {
  readonly #columns: Columns;
  readonly #tables: IndexTables;
  readonly #kept: (KnownWord | undefined)[] = new Array(MOST_KEPT).fill(undefined);
  readonly #passing = { orthography: [], symbols: [] as SymbolId[], doubled: [] as boolean[], found: new Found() };

  constructor(columns: Columns, tables: IndexTables) {
    this.#columns = columns;
    this.#tables = tables;
  }

  get size(): number {
    return this.#columns.orthographies.length;
  }

  /** Whether a folded word is in the index, in any orthography. */
  has(folded: string): boolean {
    const { wordsByText: items, wordsByTextStarts: starts } = this.#columns;
    let isFound = false;
    eachUnder({ items, starts }, hashOf(folded), (word) => {
      isFound ||= this.isText(word, folded);
    });
    return isFound;
  }

  /** Whether a word has this text. */
  isText(word: number, folded: string): boolean {
    const { letters, letterStarts } = this.#columns;
    const start = letterStarts[word] as number;
    if ((letterStarts[word + 1] as number) - start !== folded.length) return false;
    for (let at = 0; at < folded.length; at++) if (letters[start + at] !== folded.charCodeAt(at)) return false;
    return true;
  }

  word(number: number): KnownWord {
    const place = number & (MOST_KEPT - 1);
    let known = this.#kept[place];
    if (known?.number !== number) {
      known = { number, folded: this.#text(number), sound: this.#sound(number) };
      this.#kept[place] = known;
    }
    return known;
  }

  /** The sounds of a word, of use only until the next call. */
  passingSounds(number: number): Sounds {
    const kept = this.#kept[number & (MOST_KEPT - 1)];
    if (kept?.number === number) return kept.sound;
    this.#read(number);
    this.#passing.found = new Found();
    return this.#passing;
  }

  #text(number: number): string {
    const { letters, letterStarts } = this.#columns;
    const end = letterStarts[number + 1] as number;
    let at = letterStarts[number] as number;
    let text = "";
    // Four at a time, as this is faster than one by one and than to hand over a list.
    for (; at + 4 <= end; at += 4)
      text += String.fromCharCode(
        letters[at] as number,
        letters[at + 1] as number,
        letters[at + 2] as number,
        letters[at + 3] as number,
      );
    for (; at < end; at++) text += String.fromCharCode(letters[at] as number);
    return text;
  }

  /** Copies are just as long as they must be, and words without doubled letters share a list: the kept ones are what fills the heap. */
  #sound(number: number): Sounds {
    const { symbols, doubled } = this.#read(number);
    const orthography = this.#tables.orthographies[this.#columns.orthographies[number] as number] as Orthography;
    return {
      orthography,
      symbols: symbols.slice(),
      doubled: doubled.includes(true) ? doubled.slice() : noneDoubled(symbols.length),
      found: new Found(),
    };
  }

  /** The sounds of a word, until the next one is read. */
  #read(number: number): { readonly symbols: readonly SymbolId[]; readonly doubled: readonly boolean[] } {
    const { sounds, soundStarts } = this.#columns;
    const { symbols, doubled } = this.#passing;
    const table = this.#tables.symbols;
    symbols.length = 0;
    doubled.length = 0;
    const end = soundStarts[number + 1] as number;
    for (let at = soundStarts[number] as number; at < end; at++) {
      const one = sounds[at] as number;
      symbols.push(table[one & (DOUBLED - 1)] as SymbolId);
      doubled.push(one >= DOUBLED);
    }
    return this.#passing;
  }
}
