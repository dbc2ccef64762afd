import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  duckdbStore,
  finish,
  loadDuckdb,
  loadPostgres,
  type PostgresClient,
  postgresStore,
  type Store,
  schema,
} from "../../src/sql/index.ts";
import type { EntityInput } from "../../src/types.ts";
import { tablesOf } from "./index-store.ts";
import { entities } from "./random-names.ts";

// What SQL makes of names that were loaded is, row by row, the index that a resolver would search in memory.

const SEED = 20261201;
const LONG = 600_000;

const ODD: readonly EntityInput[] = [
  { id: "\ud83d\ude00", names: ["Иван Иванов", "?!"], distinctFrom: ["\uffff", "none"] },
  { id: "\uffff", names: ["Ivan Ivanov", "Иван Иванов"] },
  { id: "'); drop table header; --", names: ["\u0000", "Robert'); DROP TABLE students; --"], type: "organization" },
];

/** All rows of a store, asked for by their numbers and keys. */
async function contentsOf(store: Store, { header, lists }: ReturnType<typeof tablesOf>): Promise<unknown> {
  const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  const plain = (numbers: ArrayLike<number>): number[] => Array.from(numbers);
  const forms = await store.forms(all(header.forms));
  const rows = await store.lists([...lists.keys()], Number.POSITIVE_INFINITY);
  return {
    header: await store.header(),
    rows: await store.rows(),
    lists: new Map(rows.map(({ key, size, items }) => [key, { size, items: plain(items) }])),
    forms: forms
      .map((row) => ({ ...row, parts: plain(row.parts), entities: plain(row.entities), places: plain(row.places) }))
      .sort((a, b) => a.form - b.form),
    words: [...(await store.words(all(header.words)))].sort((a, b) => a.word - b.word),
    documents: [...(await store.entities(all(header.entities)))].sort((a, b) => a.entity - b.entity),
  };
}

function expectedOf({ header, lists, forms, words, documents }: ReturnType<typeof tablesOf>): unknown {
  return {
    header,
    rows: { entities: header.entities, forms: header.forms, words: header.words, lists: header.lists },
    lists: new Map([...lists].map(([key, items]) => [key, { size: items.length, items }])),
    forms,
    words,
    documents: documents.map((document, entity) => ({ entity, document })),
  };
}

/** PGlite as a client of `pg`. */
async function pglite(): Promise<PostgresClient> {
  const database = await PGlite.create();
  return {
    query: async ({ text, values }) => {
      const { rows } = await database.query(text, values, { rowMode: "array" });
      return { rows: rows as unknown[][] };
    },
  };
}

async function inDuckdb(all: readonly EntityInput[]): Promise<Store> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await loadDuckdb(connection, all);
  return duckdbStore(connection);
}

async function inPglite(all: readonly EntityInput[]): Promise<Store> {
  const client = await pglite();
  await loadPostgres(client, all);
  return postgresStore(client);
}

describe.each([
  ["DuckDB", inDuckdb, 6],
  // It takes ten seconds for each.
  ["PGlite", inPglite, 1],
] as const)("%s", (_, load, numRuns) => {
  test("holds odd names and ids", { timeout: LONG }, async () => {
    const expected = tablesOf(ODD);
    expect(await contentsOf(await load(ODD), expected)).toEqual(expectedOf(expected));
  });

  test("holds any names as an index in memory does", { timeout: LONG }, async () => {
    await fc.assert(
      fc.asyncProperty(entities, async (all) => {
        const expected = tablesOf(all);
        expect(await contentsOf(await load(all), expected)).toEqual(expectedOf(expected));
      }),
      { seed: SEED, numRuns },
    );
  });

  test("an id that two entities have is an error", { timeout: LONG }, async () => {
    const twice = [...ODD, { id: "\uffff", names: ["Пётр"] }];
    await expect(load(twice)).rejects.toMatchObject({ code: "duplicate-id", entityId: "\uffff" });
  });
});

test("a schema becomes a part of SQL, so it is a plain name", () => {
  for (const name of ["", "A", "1a", "a b", 'a"b', "a;b", "я", "a".repeat(64)]) {
    expect(() => schema("duckdb", { schema: name })).toThrow(expect.objectContaining({ code: "invalid-option" }));
    expect(() => finish("postgres", { schema: name })).toThrow(expect.objectContaining({ code: "invalid-option" }));
  }
});
