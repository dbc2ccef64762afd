import type { EntityInput } from "../types.ts";
import type { DuckDbAppender, DuckDbConnection } from "./duckdb-store.ts";
import { finish } from "./finish.ts";
import { type TableRows, tableRows } from "./rows.ts";
import { unsortable } from "./sortable.ts";
import { duplicateId } from "./store-errors.ts";
import { LOADED_TABLES, type LoadedTable, type SchemaOptions, schema, schemaOf } from "./tables.ts";

/**
 * Loads entities into a new schema of a DuckDB database, in a stream: their names are never in memory at once. How much
 * memory DuckDB itself takes says its setting `memory_limit`.
 *
 * @returns how many entities there are
 * @throws `duplicate-id`, what is wrong with an entity, and what DuckDB says
 */
export async function loadDuckdb(
  connection: DuckDbConnection,
  entities: Iterable<EntityInput> | AsyncIterable<EntityInput>,
  options: SchemaOptions = {},
): Promise<void> {
  const name = schemaOf(options);
  for (const statement of schema("duckdb", options)) await connection.run(statement);
  const appenders = new Map<LoadedTable, DuckDbAppender>();
  for (const table of Object.keys(LOADED_TABLES) as LoadedTable[])
    appenders.set(table, await connection.createAppender(table, name));
  for await (const part of tableRows(entities)) append(appenders.get(part.table) as DuckDbAppender, part);
  for (const appender of appenders.values()) appender.closeSync();
  for (const statement of finish("duckdb", options)) await connection.run(statement);
  const twice = await connection.run(`select twice from ${name}.found`);
  const id = (twice.getChunk(0).getColumnVector(0) as { getItem(row: number): string }).getItem(0);
  if (id !== "") throw duplicateId(unsortable(id));
}

function append(appender: DuckDbAppender, { rows }: TableRows): void {
  for (const row of rows) {
    for (const value of row) {
      if (typeof value === "string") appender.appendVarchar(value);
      else if (typeof value === "number") appender.appendUInteger(value);
      else appender.appendBoolean(value);
    }
    appender.endRow();
  }
}
