import type { Rules } from "../name/rules.ts";
import { STORE_FORMAT, type Store, type StoreHeader, type StoreRows } from "./store.ts";
import { incomplete, otherRules, unfinished } from "./store-errors.ts";

const TABLES: readonly (keyof StoreRows)[] = ["entities", "forms", "words", "lists"];

/** The header of a store that was loaded to its end, by the rules of this version, and holds all its rows. */
export async function checkedHeader(rules: Rules, store: Store): Promise<StoreHeader> {
  const header = await store.header();
  if (header === undefined) throw unfinished(store.name, "it has no header, which is written last");
  if (header.format !== STORE_FORMAT || header.keysRules !== rules.hash.keys || header.costsRules !== rules.hash.costs)
    throw otherRules(store.name);
  const rows = await store.rows();
  for (const table of TABLES) {
    if (rows[table] !== header[table])
      throw incomplete(store.name, `the table ${table} has ${rows[table]} rows, and should have ${header[table]}`);
  }
  return header;
}
