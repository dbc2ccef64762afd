import { hashOf } from "../base/hash.ts";
import { noneDoubled } from "../sound/read.ts";
import type { SoundRules } from "../sound/rules.ts";
import { type Sounds, type SpelledWord, WordMemo } from "../sound/sounds.ts";
import type { Orthography } from "../sound/spelling.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { eachUnder } from "./buckets.ts";
import type { Columns } from "./columns.ts";

/** A word of an index, ready to be compared. */
export interface KnownWord extends SpelledWord {
  readonly number: number;
}

/** What the numbers in the columns of an index stand for where it was read or made. */
export interface IndexTables {
  readonly symbols: readonly SymbolId[];
  readonly orthographies: readonly Orthography[];
}

/** A symbol's doubled letter is marked in the highest of its 16 bits. */
export const DOUBLED = 0x8000;
/** The other bits of a sound in the columns: the number of its symbol. */
export const SYMBOL_MASK: number = DOUBLED - 1;

/** The sounds of a word, in lists that are filled anew with each word. */
export interface PassingSounds extends Sounds {
  readonly symbols: SymbolId[];
  readonly doubled: boolean[];
}

/** The distinct words of an index. */
export class Lexicon {
  readonly #rules: SoundRules;
  readonly #columns: Columns;
  readonly #tables: IndexTables;

  constructor(rules: SoundRules, columns: Columns, tables: IndexTables) {
    this.#rules = rules;
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

  /** A word as an object; `passing` is overwritten. */
  word(number: number, passing: PassingSounds): KnownWord {
    return { number, folded: this.#text(number), sound: this.#sound(number, passing) };
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

  /**
   * Copies are just as long as they must be, and words without doubled letters share a list: kept ones fill the heap.
   */
  #sound(number: number, passing: PassingSounds): Sounds {
    this.readSounds(number, passing);
    const { symbols, doubled } = passing;
    return {
      rules: this.#rules,
      orthography: this.#tables.orthographies[this.#columns.orthographies[number] as number] as Orthography,
      symbols: symbols.slice(),
      doubled: doubled.includes(true) ? doubled.slice() : noneDoubled(symbols.length),
      memo: new WordMemo(),
    };
  }

  /** Room for the sounds of one word after the other. */
  passingSounds(): PassingSounds {
    return { rules: this.#rules, orthography: [], symbols: [], doubled: [], memo: new WordMemo() };
  }

  /**
   * Fills in the symbols of a word, and which of them are doubled. It can be aligned only, as no more is forgotten of
   * the word before than what alignments ask for.
   */
  readSounds(number: number, { symbols, doubled, memo }: PassingSounds): void {
    const { sounds, soundStarts } = this.#columns;
    const table = this.#tables.symbols;
    const start = soundStarts[number] as number;
    const length = (soundStarts[number + 1] as number) - start;
    for (let at = 0; at < length; at++) {
      const one = sounds[start + at] as number;
      symbols[at] = table[one & SYMBOL_MASK] as SymbolId;
      doubled[at] = one >= DOUBLED;
    }
    // Cut to length afterwards: lists that are emptied first lose their room.
    symbols.length = length;
    doubled.length = length;
    memo.forgetEndings();
  }
}
