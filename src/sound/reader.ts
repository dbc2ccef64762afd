import { type GroupId, groupCount, groupLetters } from "./letter-groups.ts";
import { CONTEXTS, type Context, type Orthography } from "./spelling.ts";
import { type SymbolId, symbolsOf } from "./symbols.ts";

/** Knows the symbols of letter groups in an orthography. */
export interface Reader {
  readonly orthography: Orthography;
  /** For each letter group where its contexts begin among the readings; -1 until it is met. */
  readonly rows: Int32Array;
}

/** What a letter group is read as: one symbol, or, below 0, the place of a list of symbols, counted backwards. */
export type Reading = number;

/** No tradition has the letter group there. */
export const NOTHING: Reading = -1;

// Each list has its place, the one of nothing the first.
const lists: (readonly SymbolId[])[] = [[]];
// Of all readers, side by side: most letters are met by all of them.
const readings: Reading[] = [];
const UNKNOWN = -(2 ** 30);

const readers = new Map<string, Reader>();

/** The reader of an orthography. */
export function readerOf(orthography: Orthography): Reader {
  const name = orthography.join();
  let reader = readers.get(name);
  if (reader === undefined) {
    reader = { orthography, rows: new Int32Array(groupCount).fill(-1) };
    readers.set(name, reader);
  }
  return reader;
}

/** Reads a letter group between two contexts. */
export function readingOf(reader: Reader, group: GroupId, before: Context, after: Context): Reading {
  let row = reader.rows[group] as number;
  if (row < 0) {
    row = readings.length;
    for (let i = 0; i < CONTEXTS * CONTEXTS; i++) readings.push(UNKNOWN);
    reader.rows[group] = row;
  }
  const place = row + before * CONTEXTS + after;
  const known = readings[place] as Reading;
  if (known !== UNKNOWN) return known;
  const reading = newReading(symbolsOf(groupLetters(group), before, after, reader.orthography));
  readings[place] = reading;
  return reading;
}

function newReading(symbols: readonly SymbolId[]): Reading {
  if (symbols.length === 0) return NOTHING;
  if (symbols.length === 1) return symbols[0] as SymbolId;
  lists.push(symbols);
  return -lists.length;
}

/** The symbols of a reading below 0. */
export function listOf(reading: Reading): readonly SymbolId[] {
  return lists[-1 - reading] as readonly SymbolId[];
}
