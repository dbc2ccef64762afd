import type { EntityInput } from "../types.ts";
import { finish } from "./finish.ts";
import type { PostgresClient } from "./postgres-store.ts";
import { tableRows } from "./rows.ts";
import { unsortable } from "./sortable.ts";
import { duplicateId } from "./store-errors.ts";
import { LOADED_TABLES, type SchemaOptions, schema, schemaOf } from "./tables.ts";

/** Rows of a statement. */
const AT_ONCE = 5000;

/**
 * Loads entities into a new schema of a PostgreSQL database, in a stream: their names are never in memory at once.
 *
 * @param client a pool or a client of `pg`
 * @throws `duplicate-id`, what is wrong with an entity, and what PostgreSQL says
 */
export async function loadPostgres(
  client: PostgresClient,
  entities: Iterable<EntityInput> | AsyncIterable<EntityInput>,
  options: SchemaOptions = {},
): Promise<void> {
  const name = schemaOf(options);
  const run = (text: string, values: string[] = []): ReturnType<PostgresClient["query"]> =>
    client.query({ text, values, rowMode: "array" });
  for (const statement of schema("postgres", options)) await run(statement);
  for await (const { table, rows } of tableRows(entities)) {
    const insert = insertInto(`${name}.${table}`, Object.values(LOADED_TABLES[table]));
    for (let at = 0; at < rows.length; at += AT_ONCE) await run(insert, [JSON.stringify(rows.slice(at, at + AT_ONCE))]);
  }
  for (const statement of finish("postgres", options)) await run(statement);
  const {
    rows: [twice],
  } = await run(`select twice from ${name}.found`);
  if (twice?.[0] !== "") throw duplicateId(unsortable(twice?.[0] as string));
}

/** The statement that adds rows, which are given as JSON: a list of lists of values. */
export function insertInto(table: string, types: readonly string[]): string {
  const values = types.map((type, at) => `(r ->> ${at})::${type}`);
  return `insert into ${table} select ${values.join()} from json_array_elements($1::text::json) r`;
}
