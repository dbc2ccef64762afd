import type { DuckDbConnection } from "./duckdb-store.ts";
import { insertInto } from "./load-postgres.ts";
import type { PostgresClient } from "./postgres-store.ts";
import { shardOf } from "./sharded-store.ts";
import { type SchemaOptions, schema, schemaOf, TABLES } from "./tables.ts";

/** Rows that are read at once. */
const AT_ONCE = 100_000;
const ROWS_OF_STATEMENT = 5000;

/** The tables of which each server gets a part, with the column by which they are parted. */
const PARTED = { lists: "key", forms: "form", words: "word", entities: "entity" } as const;

/**
 * Deals the names that {@link loadDuckdb} loaded out to several PostgreSQL servers, for {@link shardedStore}. Each gets
 * a new schema of the same name.
 *
 * @param connection of `@duckdb/node-api`, to the database with the names
 * @param clients pools or clients of `pg`, one for each server
 * @throws `invalid-option`, and what the databases say
 */
export async function loadShards(
  connection: DuckDbConnection,
  clients: readonly PostgresClient[],
  options: SchemaOptions = {},
): Promise<void> {
  const name = schemaOf(options);
  const onAll = (text: string, values: string[] = []): Promise<unknown> =>
    Promise.all(clients.map((client) => client.query({ text, values, rowMode: "array" })));
  for (const statement of schema("postgres", options)) {
    if (!statement.includes(".loaded_")) await onAll(statement);
  }
  for (const [table, key] of Object.entries(PARTED) as [keyof typeof PARTED, string][]) {
    for await (const rows of rowsOf(connection, `${name}.${table}`, key))
      await deal(rows, clients, `${name}.${table}`, table);
    await onAll(`alter table ${name}.${table} add primary key (${key})`);
    await onAll(`analyze ${name}.${table}`);
  }
  for (const table of ["kinds", "header"] as const) {
    for await (const rows of rowsOf(connection, `${name}.${table}`, "0")) {
      const json = `[${rows.map(([, row]) => row).join()}]`;
      await onAll(insertInto(`${name}.${table}`, Object.values(TABLES[table])), [json]);
    }
  }
}

/** A row as JSON, behind the number by which it is dealt out. */
type KeyedRow = readonly [key: number, json: string];

async function* rowsOf(connection: DuckDbConnection, table: string, key: string): AsyncGenerator<KeyedRow[]> {
  const columns = Object.entries(TABLES[table.split(".")[1] as keyof typeof TABLES]);
  // PostgreSQL writes arrays with braces.
  const values = columns.map(([column, type]) =>
    type === "bigint[]" ? `replace(replace(${column}::text, '[', '{'), ']', '}')` : column,
  );
  for (let from = 0; ; from += AT_ONCE) {
    const result = await connection.run(
      `select ${key}::double, json_array(${values.join()})::text from ${table}
       where rowid >= ${from} and rowid < ${from + AT_ONCE}`,
    );
    const rows: KeyedRow[] = [];
    for (let at = 0; at < result.chunkCount; at++) {
      const chunk = result.getChunk(at);
      const [keys, texts] = [chunk.getColumnVector(0), chunk.getColumnVector(1)] as [Values<number>, Values<string>];
      for (let row = 0; row < chunk.rowCount; row++) rows.push([keys.getItem(row), texts.getItem(row)]);
    }
    if (rows.length === 0) return;
    yield rows;
  }
}

interface Values<Value> {
  getItem(row: number): Value;
}

async function deal(
  rows: readonly KeyedRow[],
  clients: readonly PostgresClient[],
  into: string,
  table: keyof typeof PARTED,
): Promise<void> {
  const insert = insertInto(into, Object.values(TABLES[table]));
  const dealt: string[][] = clients.map(() => []);
  for (const [key, json] of rows) dealt[shardOf(key, clients.length)]?.push(json);
  await Promise.all(
    clients.map(async (client, at) => {
      const own = dealt[at] ?? [];
      for (let from = 0; from < own.length; from += ROWS_OF_STATEMENT) {
        const values = [`[${own.slice(from, from + ROWS_OF_STATEMENT).join()}]`];
        await client.query({ text: insert, values, rowMode: "array" });
      }
    }),
  );
}
