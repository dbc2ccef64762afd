import { headerOf } from "./header-row.ts";
import { LIST_KINDS } from "./list-keys.ts";
import { unsortable } from "./sortable.ts";
import type { EntityRow, FormRow, ListRow, Store, StoreHeader, StoreRows, WordRow } from "./store.ts";
import { unavailable } from "./store-errors.ts";
import { type SchemaOptions, schemaOf } from "./tables.ts";

/** What is used of a connection of `@duckdb/node-api`. */
export interface DuckDbConnection {
  run(sql: string, values?: string[]): Promise<DuckDbResult>;
  createAppender(table: string, schema?: string | null): Promise<DuckDbAppender>;
}

/** What is used of a result. */
export interface DuckDbResult {
  readonly columnCount: number;
  readonly chunkCount: number;
  getChunk(chunk: number): { readonly rowCount: number; getColumnVector(column: number): unknown };
}

/** What is used of an appender. */
export interface DuckDbAppender {
  appendVarchar(value: string): void;
  appendBoolean(value: boolean): void;
  appendUInteger(value: number): void;
  endRow(): void;
  closeSync(): void;
}

/** A column of numbers. */
interface Numbers {
  readonly items: ArrayLike<number> & { slice(from: number, to: number): ArrayLike<number> };
}

interface Lists {
  readonly childVector: Numbers;
  getEntryOffset(row: number): number;
  getEntryLength(row: number): number;
}

interface Values<Value> {
  getItem(row: number): Value;
}

/** So few keys stand in the statement, so that DuckDB passes over what lies between them; more are a parameter. */
const FEW = 64;

/**
 * Names that were loaded into DuckDB: see {@link loadDuckdb}. One process at a time may write to a file, or many read
 * it.
 *
 * @param connection of `@duckdb/node-api`; its statements are made one after the other
 * @throws `invalid-option`
 */
export function duckdbStore(connection: DuckDbConnection, options: SchemaOptions = {}): Store {
  return new DuckDbStore(connection, schemaOf(options));
}

class DuckDbStore implements Store {
  readonly name: string;
  readonly #connection: DuckDbConnection;
  readonly #schema: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: DuckDbConnection, schema: string) {
    this.name = `duckdb, schema ${schema}`;
    this.#connection = connection;
    this.#schema = schema;
  }

  async header(): Promise<StoreHeader | undefined> {
    if (!(await this.#hasHeader())) return undefined;
    const numbers = ["format", "keys_rules", "costs_rules", "entities", "forms", "words", "lists"];
    const flags = ["has_abjads", "has_persons", "has_others"];
    const columns = [...numbers, ...flags].map((column) => `${column}::double`);
    const [row] = await this.#ask(`select ${columns.join()} from @header`, undefined, readNumbers);
    if (row === undefined) return undefined;
    const items: number[] = LIST_KINDS.map(() => 0);
    for (const [kind, count] of await this.#ask(
      "select kind::double, items::double from @kinds",
      undefined,
      readNumbers,
    ))
      items[kind as number] = count as number;
    return headerOf(row, items);
  }

  async #hasHeader(): Promise<boolean> {
    const table = `table_schema = '${this.#schema}' and table_name = 'header'`;
    const sql = `select count(*)::double from information_schema.tables where ${table}`;
    const [row] = await this.#ask(sql, undefined, readNumbers);
    return row?.[0] === 1;
  }

  async rows(): Promise<StoreRows> {
    const counts = ["entities", "forms", "words", "lists"].map((table) => `(select count(*)::double from @${table})`);
    const [row] = await this.#ask(`select ${counts.join()}`, undefined, readNumbers);
    const [entities = 0, forms = 0, words = 0, lists = 0] = row ?? [];
    return { entities, forms, words, lists };
  }

  lists(keys: readonly number[], most: number): Promise<readonly ListRow[]> {
    const first = Number.isSafeInteger(most) ? `items[1:${most}]` : "items";
    return this.#ask(
      `select key::double, size::double, ${first}::uinteger[] from @lists where key`,
      keys,
      (chunk, row) => ({
        key: numberAt(chunk[0], row),
        size: numberAt(chunk[1], row),
        items: listAt(chunk[2], row),
      }),
    );
  }

  forms(forms: readonly number[]): Promise<readonly FormRow[]> {
    const columns = "form::double, flags::double, parts::double[], entities::uinteger[], places::uinteger[]";
    return this.#ask(`select ${columns} from @forms where form`, forms, (chunk, row) => ({
      form: numberAt(chunk[0], row),
      flags: numberAt(chunk[1], row),
      parts: listAt(chunk[2], row),
      entities: listAt(chunk[3], row),
      places: listAt(chunk[4], row),
    }));
  }

  words(words: readonly number[]): Promise<readonly WordRow[]> {
    const columns = "word::double, folded, orthography, bearers::double, forms::double, given::double";
    return this.#ask(`select ${columns} from @words where word`, words, (chunk, row) => ({
      word: numberAt(chunk[0], row),
      folded: unsortable(textAt(chunk[1], row)),
      orthography: textAt(chunk[2], row),
      bearers: numberAt(chunk[3], row),
      forms: numberAt(chunk[4], row),
      given: numberAt(chunk[5], row) === 1,
    }));
  }

  entities(entities: readonly number[]): Promise<readonly EntityRow[]> {
    return this.#ask("select entity::double, document from @entities where entity", entities, (chunk, row) => ({
      entity: numberAt(chunk[0], row),
      document: textAt(chunk[1], row),
    }));
  }

  /** The rows of a statement; with keys, of those rows whose column, the last word of it, is one of them. */
  async #ask<Row>(sql: string, keys: readonly number[] | undefined, read: ReadRow<Row>): Promise<Row[]> {
    const isMany = keys !== undefined && keys.length > FEW;
    const listed = isMany ? "(select unnest(string_split($1, ','))::bigint)" : `(${keys?.join()})`;
    const whole = `${sql}${keys === undefined ? "" : ` in ${listed}`}`.replaceAll("@", `${this.#schema}.`);
    const asked = this.#last.then(() => this.#connection.run(whole, isMany ? [keys.join()] : undefined));
    this.#last = asked.catch(() => undefined);
    try {
      return rowsOf(await asked, read);
    } catch (error) {
      throw unavailable(this.name, error);
    }
  }
}

/** Reads a row of a chunk, which is given as its columns. */
type ReadRow<Row> = (chunk: readonly unknown[], row: number) => Row;

function rowsOf<Row>(result: DuckDbResult, read: ReadRow<Row>): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < result.chunkCount; at++) {
    const chunk = result.getChunk(at);
    const columns = Array.from({ length: result.columnCount }, (_, column) => chunk.getColumnVector(column));
    for (let row = 0; row < chunk.rowCount; row++) rows.push(read(columns, row));
  }
  return rows;
}

const readNumbers: ReadRow<number[]> = (chunk, row) => chunk.map((column) => numberAt(column, row));

function numberAt(column: unknown, row: number): number {
  return (column as Numbers).items[row] as number;
}

function listAt(column: unknown, row: number): ArrayLike<number> {
  const lists = column as Lists;
  const start = lists.getEntryOffset(row);
  return lists.childVector.items.slice(start, start + lists.getEntryLength(row));
}

function textAt(column: unknown, row: number): string {
  return (column as Values<string>).getItem(row);
}
