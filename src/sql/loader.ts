import { kindNumber } from "./list-keys.ts";
import type { Missing } from "./missing.ts";
import type { PartialIndex } from "./partial-index.ts";
import type { FormRow, ListRow, Store, WordRow } from "./store.ts";
import { incomplete } from "./store-errors.ts";

/** So many items of a list come with its length: most lists have no more. */
const AT_ONCE = 32;
const WORD_BITS = 256;

/** Loads what was missing: lists; then forms, and with them their words. */
export async function load(store: Store, index: PartialIndex, missing: Missing): Promise<void> {
  const { lists, longer } = missing;
  await Promise.all([
    loadLists(store, index, [...lists], AT_ONCE),
    loadLists(store, index, [...longer.keys()], Math.max(0, ...longer.values())),
    loadForms(store, index, missing),
  ]);
}

async function loadLists(store: Store, index: PartialIndex, keys: readonly number[], most: number): Promise<void> {
  if (keys.length === 0) return;
  const rows = await store.lists(keys, most);
  for (const row of rows) {
    if (row.items.length < Math.min(row.size, most)) throw incomplete(store.name, `list ${row.key} lacks items`);
  }
  // Of a list that is asked for again some items were there.
  if (most > AT_ONCE && rows.length < keys.length)
    throw incomplete(store.name, "lists are gone that were there before");
  checkPostings(store, index, keys, rows);
  index.source.addLists(keys, rows);
}

/** How many forms hold a word is known of the word too. */
function checkPostings(store: Store, index: PartialIndex, keys: readonly number[], rows: readonly ListRow[]): void {
  const sizes = new Map(rows.map(({ key, size }) => [key, size]));
  const first = kindNumber("word") * 2 ** 32;
  for (const key of keys) {
    if (key < first || key >= first + 2 ** 32) continue;
    const forms = index.formsOf(key - first);
    if (forms !== undefined && forms !== (sizes.get(key) ?? 0))
      throw incomplete(store.name, `the list of the names that hold word ${key - first} is not as long as it was`);
  }
}

async function loadForms(store: Store, index: PartialIndex, { forms, words }: Missing): Promise<void> {
  const asked = [...forms].filter((form) => !index.hasForm(form));
  const rows = asked.length === 0 ? [] : await store.forms(asked);
  checkAll(
    store,
    "forms",
    asked,
    rows.map(({ form }) => form),
  );
  const needed = new Set([...words].filter((word) => !index.hasWord(word)));
  for (const row of rows) for (const word of wordsOf(row)) if (!index.hasWord(word)) needed.add(word);
  for (const word of await wordRows(store, [...needed])) index.addWord(word);
  for (const row of rows) index.addForm(row);
}

async function wordRows(store: Store, asked: readonly number[]): Promise<readonly WordRow[]> {
  if (asked.length === 0) return [];
  const rows = await store.words(asked);
  checkAll(
    store,
    "words",
    asked,
    rows.map(({ word }) => word),
  );
  return rows;
}

function* wordsOf({ parts }: FormRow): Generator<number> {
  for (let at = 0; at < parts.length; at++) yield Math.floor((parts[at] as number) / WORD_BITS);
}

function checkAll(store: Store, table: string, asked: readonly number[], found: readonly number[]): void {
  if (found.length >= asked.length) return;
  const there = new Set(found);
  const lacking = asked.filter((number) => !there.has(number));
  throw incomplete(store.name, `${lacking.length} rows of ${table} are not there, the first is ${lacking[0]}`);
}
