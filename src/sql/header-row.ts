import type { StoreHeader } from "./store.ts";

/** A header of the columns of its table, truth values as 0 and 1. */
export function headerOf(row: readonly number[], items: readonly number[]): StoreHeader {
  const [format = 0, keysRules = 0, costsRules = 0, entities = 0, forms = 0, words = 0, lists = 0, ...flags] = row;
  const [hasAbjads, hasPersons, hasOthers] = [flags[0] === 1, flags[1] === 1, flags[2] === 1];
  return { format, keysRules, costsRules, entities, forms, words, lists, items, hasAbjads, hasPersons, hasOthers };
}
