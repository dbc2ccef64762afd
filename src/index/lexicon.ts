import { endsLikePatronymic } from "../match/parts.ts";
import type { Sounds } from "../sound/read.ts";
import type { Orthography } from "../sound/spelling.ts";
import type { SymbolId } from "../sound/symbols.ts";
import type { Script } from "../text/code-points.ts";
import { scriptOfWord } from "../text/words.ts";
import { eachUnder } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import { hashOf } from "./hash.ts";

/** A word of an index, ready to be compared. */
export interface KnownWord {
  readonly folded: string;
  readonly script: Script | undefined;
  readonly sound: Sounds;
  readonly likePatronymic: boolean;
}

/** What the numbers in the columns of an index stand for where it was read or made. */
export interface IndexTables {
  readonly symbols: readonly SymbolId[];
  readonly orthographies: readonly Orthography[];
}

/** A symbol's doubled letter is marked in the highest of its 16 bits. */
export const DOUBLED = 0x8000;

// Words of which the objects are kept: given names and patronymics are met again and again. About a kilobyte each.
const MOST_KEPT = 8192;

/** The distinct words of an index. */
export class Lexicon {
  readonly #columns: Columns;
  readonly #tables: IndexTables;
  readonly #kept = new Map<number, KnownWord>();
  readonly #passing = { orthography: [], symbols: [] as SymbolId[], doubled: [] as boolean[], found: {} };

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
    let known = this.#kept.get(number);
    if (known === undefined) {
      if (this.#kept.size === MOST_KEPT) this.#kept.clear();
      known = this.#made(number);
      this.#kept.set(number, known);
    }
    return known;
  }

  /** The sounds of a word, of use only until the next call. */
  passingSounds(number: number): Sounds {
    const kept = this.#kept.get(number);
    if (kept !== undefined) return kept.sound;
    const { symbols, doubled } = this.#passing;
    symbols.length = 0;
    doubled.length = 0;
    this.#read(number, symbols, doubled);
    this.#passing.found = {};
    return this.#passing;
  }

  #made(number: number): KnownWord {
    const folded = this.#text(number);
    const sound = this.#sound(number);
    return { folded, script: scriptOfWord(folded), sound, likePatronymic: endsLikePatronymic(sound) };
  }

  #text(number: number): string {
    const { letters, letterStarts } = this.#columns;
    const [start, end] = [letterStarts[number] as number, letterStarts[number + 1] as number];
    let text = "";
    // In pieces, as the number of arguments of a call has a limit.
    for (let at = start; at < end; at += 1024)
      text += String.fromCharCode(...letters.subarray(at, Math.min(end, at + 1024)));
    return text;
  }

  #sound(number: number): Sounds {
    const symbols: SymbolId[] = [];
    const doubled: boolean[] = [];
    this.#read(number, symbols, doubled);
    const orthography = this.#tables.orthographies[this.#columns.orthographies[number] as number] as Orthography;
    return { orthography, symbols, doubled, found: {} };
  }

  #read(number: number, symbols: SymbolId[], doubled: boolean[]): void {
    const { sounds, soundStarts } = this.#columns;
    for (let at = soundStarts[number] as number; at < (soundStarts[number + 1] as number); at++) {
      const one = sounds[at] as number;
      symbols.push(this.#tables.symbols[one & (DOUBLED - 1)] as SymbolId);
      doubled.push(one >= DOUBLED);
    }
  }
}
