import type { Rules } from "../name/rules.ts";
import type { Alternative, Orthography } from "../sound/spelling.ts";
import type { Columns } from "./columns.ts";
import { indexOf, type NameIndex } from "./name-index.ts";

/** An index as a thread gives it to another one of the same program: unlike a file it is neither packed nor checked. */
export interface HandedIndex {
  readonly columns: Columns;
  readonly symbols: readonly (readonly Alternative[])[];
  readonly orthographies: readonly Orthography[];
}

/** Takes an index apart. Symbols have the numbers of their thread, so their meanings go. */
export function handedIndex({ columns, tables, rules }: NameIndex): HandedIndex {
  const symbols = tables.symbols.map((symbol) => rules.sounds.symbols.meaningOf(symbol));
  return { columns, symbols, orthographies: tables.orthographies };
}

/** The memory that moves from thread to thread; what they share needs not. */
export function memoryOf({ columns }: HandedIndex): ArrayBuffer[] {
  const buffers = new Set(Object.values(columns).map(({ buffer }) => buffer));
  return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer);
}

/** The index of what was handed over. */
export function takenIndex(rules: Rules, { columns, symbols, orthographies }: HandedIndex): NameIndex {
  return indexOf(rules, columns, {
    symbols: symbols.map((meaning) => rules.sounds.symbols.of(meaning)),
    orthographies,
  });
}
