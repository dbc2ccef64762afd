import { BoundedMap } from "../base/memo.ts";
import type { GroupReadings } from "./group-readings.ts";
import type { GroupId, LetterGroups } from "./letter-groups.ts";
import { type Alternative, CONTEXTS, type Context, type Orthography } from "./spelling.ts";
import type { SymbolId, Symbols } from "./symbols.ts";

/** What a letter group is read as: one symbol, or, below 0, the place of a list of symbols, counted backwards. */
export type GroupSymbols = number;

/** No tradition has the letter group there. */
export const NOTHING: GroupSymbols = -1;

const UNKNOWN = -(2 ** 30);

/** Knows the symbols of letter groups in an orthography, once they were met. */
export class Reader {
  readonly orthography: Orthography;
  /** The orthography as a text, the same in every reader of it. */
  readonly name: string;
  readonly #make: (group: GroupId, before: Context, after: Context) => readonly SymbolId[];
  /** For each letter group where its contexts begin in `#symbols`; -1 until it is met. */
  readonly #rows: Int32Array;
  readonly #symbols: GroupSymbols[] = [];
  /** Each list has its place, the one of nothing the first. */
  readonly #lists: (readonly SymbolId[])[] = [[]];

  constructor(
    orthography: Orthography,
    groups: number,
    make: (group: GroupId, before: Context, after: Context) => readonly SymbolId[],
  ) {
    this.orthography = orthography;
    this.name = orthography.join();
    this.#make = make;
    this.#rows = new Int32Array(groups).fill(-1);
  }

  /** Reads a letter group between two contexts. */
  read(group: GroupId, before: Context, after: Context): GroupSymbols {
    const row = this.#rows[group] as number;
    const place = (row < 0 ? this.#newRow(group) : row) + before * CONTEXTS + after;
    const known = this.#symbols[place] as GroupSymbols;
    if (known !== UNKNOWN) return known;
    const symbols = this.#numbered(this.#make(group, before, after));
    this.#symbols[place] = symbols;
    return symbols;
  }

  /** The symbols of what {@link Reader.read} gave, if it was below 0. */
  listOf(symbols: GroupSymbols): readonly SymbolId[] {
    return this.#lists[-1 - symbols] as readonly SymbolId[];
  }

  #newRow(group: GroupId): number {
    const row = this.#symbols.length;
    for (let i = 0; i < CONTEXTS * CONTEXTS; i++) this.#symbols.push(UNKNOWN);
    this.#rows[group] = row;
    return row;
  }

  #numbered(symbols: readonly SymbolId[]): GroupSymbols {
    if (symbols.length === 0) return NOTHING;
    if (symbols.length === 1) return symbols[0] as SymbolId;
    this.#lists.push(symbols);
    return -this.#lists.length;
  }
}

// Names of one collection show some dozens; a crafted list of names can show more.
const MOST_READERS = 256;

/** The readers of orthographies, each made once while there are not too many. */
export class Readers {
  /** Reads words that show no tradition. */
  readonly plain: Reader;
  readonly #readings: GroupReadings;
  readonly #groups: LetterGroups;
  readonly #symbols: Symbols;
  readonly #known: BoundedMap<string, Reader> = new BoundedMap(MOST_READERS);

  constructor(readings: GroupReadings, groups: LetterGroups, symbols: Symbols) {
    this.#readings = readings;
    this.#groups = groups;
    this.#symbols = symbols;
    this.plain = this.#make([]);
  }

  of(orthography: Orthography): Reader {
    if (orthography.length === 0) return this.plain;
    const name = orthography.join();
    let reader = this.#known.get(name);
    if (reader === undefined) {
      reader = this.#make(orthography);
      this.#known.set(name, reader);
    }
    return reader;
  }

  #make(orthography: Orthography): Reader {
    return new Reader(orthography, this.#groups.size, (group, before, after) =>
      this.#readings
        .of(group, before, after, orthography)
        .map((meaning) => this.#symbols.of(isTwice(this.#groups.lettersOf(group)) ? meaning.map(twice) : meaning)),
    );
  }
}

function isTwice(letters: string): boolean {
  return letters.length === 2 && letters[0] === letters[1];
}

function twice(one: Alternative): Alternative {
  return { ...one, twice: true };
}
