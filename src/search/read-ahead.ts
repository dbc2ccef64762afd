import type { Columns } from "../index/columns.ts";

// In an index of a million names most of what is looked up is far away in the memory. Read right after each other, with
// no decision in between that waits for one of them, many places are on their way at once. What is read is of no use
// but to be near afterwards; it is given back, as compilers leave out what nobody uses.

/** Reads ahead the parts of distinct names. */
export function readAheadNames({ distinctStarts, distinctParts }: Columns, names: Uint32Array): number {
  let read = 0;
  for (let at = 0; at < names.length; at++) read ^= distinctStarts[names[at] as number] as number;
  for (let at = 0; at < names.length; at++)
    read ^= distinctParts[distinctStarts[names[at] as number] as number] as number;
  return read;
}

/** Reads ahead the first entities that list distinct names. */
export function readAheadEntities({ listedOf, listedOfStarts, entityOf }: Columns, names: readonly number[]): number {
  let read = 0;
  for (const name of names) read ^= listedOfStarts[name] as number;
  for (const name of names) read ^= listedOf[listedOfStarts[name] as number] as number;
  for (const name of names) read ^= entityOf[listedOf[listedOfStarts[name] as number] as number] as number;
  return read;
}
