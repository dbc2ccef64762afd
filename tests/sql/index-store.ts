import { hashOf } from "../../src/base/hash.ts";
import { buildIndex } from "../../src/index/build.ts";
import type { Columns } from "../../src/index/columns.ts";
import type { NameIndex } from "../../src/index/name-index.ts";
import { isAt, places, wordOf } from "../../src/index/packed-parts.ts";
import { usualRules } from "../../src/name/rules.ts";
import { inOrder } from "../../src/resolver/entity-order.ts";
import { kindNumber, LIST_KINDS, type ListKind, listKey } from "../../src/sql/list-keys.ts";
import type { FormRow, Store, StoreHeader, WordRow } from "../../src/sql/store.ts";
import type { EntityInput } from "../../src/types.ts";

// What a store must hold, made from the index that a resolver would search in memory.

/** All rows of a store. */
export interface StoreTables {
  readonly header: StoreHeader;
  readonly lists: ReadonlyMap<number, readonly number[]>;
  readonly forms: readonly FormRow[];
  readonly words: readonly WordRow[];
  readonly documents: readonly string[];
}

const JOINED = places("joined");
const NUMBER_BITS = 2 ** 24 - 1;

export function tablesOf(entities: readonly EntityInput[]): StoreTables {
  const { entities: ordered } = inOrder([...new Set(entities)]);
  const rules = usualRules();
  const index = buildIndex(rules, ordered);
  const lists = new Map<number, number[]>();
  const items = LIST_KINDS.map(() => 0);
  const add = (kind: ListKind, key: number, item: number): void => {
    const place = kindNumber(kind);
    items[place] = (items[place] as number) + 1;
    const whole = listKey(kind, key);
    const list = lists.get(whole) ?? [];
    lists.set(whole, list);
    list.push(item);
  };
  addLists(index, add);
  const forms = formRows(index);
  const words = wordRows(index);
  return {
    header: {
      format: 1,
      keysRules: rules.hash.keys,
      costsRules: rules.hash.costs,
      entities: ordered.length,
      forms: forms.length,
      words: words.length,
      lists: lists.size,
      items,
      hasAbjads: index.hasAbjads,
      hasPersons: index.hasPersons,
      hasOthers: index.hasOthers,
    },
    lists,
    forms,
    words,
    documents: ordered.map((entity) => JSON.stringify(entity)),
  };
}

type AddItem = (kind: ListKind, key: number, item: number) => void;

const BUCKETS: readonly (readonly [ListKind, keyof Columns, keyof Columns])[] = [
  ["pair", "distinctByPair", "distinctByPairStarts"],
  ["skeleton", "wordsBySkeleton", "wordsBySkeletonStarts"],
  ["given", "wordsByGivenName", "wordsByGivenNameStarts"],
  ["alike", "wordsAlike", "wordsAlikeStarts"],
  ["deletion", "skeletonsByDeletion", "skeletonsByDeletionStarts"],
];

function addLists(index: NameIndex, add: AddItem): void {
  const { columns } = index;
  for (const [kind, items, starts] of BUCKETS)
    eachInBuckets(columns[items], columns[starts], (key, number) =>
      add(kind, key, kind === "deletion" ? (columns.skeletons[number] as number) : number),
    );
  for (let form = 0; form < columns.distinctFlags.length; form++) {
    const parts = columns.distinctParts.subarray(columns.distinctStarts[form], columns.distinctStarts[form + 1]);
    const texts = [...parts].filter((part) => !isAt(part, JOINED)).map((part) => textOf(index, wordOf(part)));
    add("text", hashOf(texts.join(" ")), form);
  }
  for (let word = 0; word < index.lexicon.size; word++)
    for (const form of columns.postings.subarray(columns.postingStarts[word], columns.postingStarts[word + 1]))
      add("word", word, form);
  addDistinct(columns, add);
}

/** The bits of a key that buckets keep: the number of the bucket, and the highest eight. */
function eachInBuckets(
  items: Columns[keyof Columns],
  starts: Columns[keyof Columns],
  visit: (key: number, number: number) => void,
): void {
  for (let bucket = 0; bucket + 1 < starts.length; bucket++)
    for (const item of items.subarray(starts[bucket], starts[bucket + 1]))
      visit((item & ~NUMBER_BITS) | bucket, item & NUMBER_BITS);
}

function addDistinct({ lookalikes }: Columns, add: AddItem): void {
  const pairs = new Set<string>();
  for (let at = 0; at < lookalikes.length; at += 2) pairs.add(`${lookalikes[at]} ${lookalikes[at + 1]}`);
  for (const pair of pairs) {
    const [a = 0, b = 0] = pair.split(" ").map(Number);
    add("distinct", a, b);
    if (a !== b) add("distinct", b, a);
  }
}

function textOf(index: NameIndex, word: number): string {
  return index.lexicon.word(word, index.lexicon.passingSounds()).folded;
}

function formRows({ columns }: NameIndex): FormRow[] {
  return Array.from(columns.distinctFlags, (flags, form) => {
    const listed = [...columns.listedOf.subarray(columns.listedOfStarts[form], columns.listedOfStarts[form + 1])];
    const entities = listed.map((name) => columns.entityOf[name] as number);
    return {
      form,
      flags,
      parts: [...columns.distinctParts.subarray(columns.distinctStarts[form], columns.distinctStarts[form + 1])],
      entities,
      places: listed.map((name, at) => {
        const entity = entities[at] as number;
        return 8 * (name - (columns.firstListed[entity] as number)) + (columns.entityFlags[entity] as number);
      }),
    };
  });
}

function wordRows(index: NameIndex): WordRow[] {
  const { columns, tables } = index;
  return Array.from({ length: index.lexicon.size }, (_, word) => ({
    word,
    folded: textOf(index, word),
    orthography: (tables.orthographies[columns.orthographies[word] as number] ?? []).join(),
    bearers: columns.bearers[word] as number,
    forms: (columns.postingStarts[word + 1] as number) - (columns.postingStarts[word] as number),
    given: columns.givenNameStarts[word] !== columns.givenNameStarts[word + 1],
  }));
}

/** A store that gives what it is told to hold. */
export function storeOf({ header, lists, forms, words, documents }: StoreTables): Store {
  return {
    name: "memory",
    header: async () => header,
    rows: async () => ({
      entities: documents.length,
      forms: forms.length,
      words: words.length,
      lists: lists.size,
    }),
    lists: async (keys, most) =>
      keys.flatMap((key) => {
        const list = lists.get(key);
        return list === undefined ? [] : [{ key, size: list.length, items: list.slice(0, most) }];
      }),
    forms: async (asked) => asked.flatMap((form) => forms[form] ?? []),
    words: async (asked) => asked.flatMap((word) => words[word] ?? []),
    entities: async (asked) => asked.map((entity) => ({ entity, document: documents[entity] as string })),
  };
}
