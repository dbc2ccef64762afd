import { headerOf } from "./header-row.ts";
import { LIST_KINDS } from "./list-keys.ts";
import { unsortable } from "./sortable.ts";
import type { EntityRow, FormRow, ListRow, Store, StoreHeader, StoreRows, WordRow } from "./store.ts";
import { unavailable } from "./store-errors.ts";
import { type SchemaOptions, schemaOf } from "./tables.ts";

/** What is used of a pool or a client of `pg`. */
export interface PostgresClient {
  query(query: {
    readonly text: string;
    readonly values: string[];
    readonly rowMode: "array";
  }): Promise<{ readonly rows: unknown[][] }>;
}

/**
 * Names that were loaded into PostgreSQL: see {@link loadPostgres}. A pool lets the statements of a question run side
 * by side.
 *
 * @param client a pool or a client of `pg`
 * @throws `invalid-option`
 */
export function postgresStore(client: PostgresClient, options: SchemaOptions = {}): Store {
  return new PostgresStore(client, schemaOf(options));
}

class PostgresStore implements Store {
  readonly name: string;
  readonly #client: PostgresClient;
  readonly #schema: string;

  constructor(client: PostgresClient, schema: string) {
    this.name = `postgres, schema ${schema}`;
    this.#client = client;
    this.#schema = schema;
  }

  async header(): Promise<StoreHeader | undefined> {
    const table = `table_schema = '${this.#schema}' and table_name = 'header'`;
    const [there] = await this.#ask(`select count(*)::float8 from information_schema.tables where ${table}`);
    if (there?.[0] !== 1) return undefined;
    const numbers = ["format", "keys_rules", "costs_rules", "entities", "forms", "words", "lists"];
    const flags = ["has_abjads", "has_persons", "has_others"].map((flag) => `${flag}::int::float8`);
    const columns = [...numbers.map((column) => `${column}::float8`), ...flags];
    const [row] = await this.#ask(`select ${columns.join()} from @header`);
    if (row === undefined) return undefined;
    const items: number[] = LIST_KINDS.map(() => 0);
    for (const [kind, count] of await this.#ask("select kind::float8, items::float8 from @kinds"))
      items[kind as number] = count as number;
    return headerOf(row as number[], items);
  }

  async rows(): Promise<StoreRows> {
    const counts = ["entities", "forms", "words", "lists"].map((table) => `(select count(*)::float8 from @${table})`);
    const [row] = await this.#ask(`select ${counts.join()}`);
    const [entities = 0, forms = 0, words = 0, lists = 0] = (row ?? []) as number[];
    return { entities, forms, words, lists };
  }

  async lists(keys: readonly number[], most: number): Promise<readonly ListRow[]> {
    const first = Number.isSafeInteger(most) ? `items[1:${most}]` : "items";
    const rows = await this.#ask(`select key::float8, size::float8, ${first}::text from @lists where key`, keys);
    return rows.map(([key, size, items]) => ({ key: key as number, size: size as number, items: numbersIn(items) }));
  }

  async forms(forms: readonly number[]): Promise<readonly FormRow[]> {
    const columns = "form::float8, flags::float8, parts::text, entities::text, places::text";
    const rows = await this.#ask(`select ${columns} from @forms where form`, forms);
    return rows.map(([form, flags, parts, entities, places]) => ({
      form: form as number,
      flags: flags as number,
      parts: numbersIn(parts),
      entities: numbersIn(entities),
      places: numbersIn(places),
    }));
  }

  async words(words: readonly number[]): Promise<readonly WordRow[]> {
    const columns = "word::float8, folded, orthography, bearers::float8, forms::float8, given";
    const rows = await this.#ask(`select ${columns} from @words where word`, words);
    return rows.map(([word, folded, orthography, bearers, forms, given]) => ({
      word: word as number,
      folded: unsortable(folded as string),
      orthography: orthography as string,
      bearers: bearers as number,
      forms: forms as number,
      given: given === true,
    }));
  }

  async entities(entities: readonly number[]): Promise<readonly EntityRow[]> {
    const rows = await this.#ask("select entity::float8, document from @entities where entity", entities);
    return rows.map(([entity, document]) => ({ entity: entity as number, document: document as string }));
  }

  /** The rows of a statement; with keys, of those rows whose column, the last word of it, is one of them. */
  async #ask(sql: string, keys?: readonly number[]): Promise<unknown[][]> {
    const text = `${sql}${keys === undefined ? "" : " = any ($1::text::bigint[])"}`.replaceAll("@", `${this.#schema}.`);
    const values = keys === undefined ? [] : [`{${keys.join()}}`];
    try {
      return (await this.#client.query({ text, values, rowMode: "array" })).rows;
    } catch (error) {
      throw unavailable(this.name, error);
    }
  }
}

/** The numbers of an array as PostgreSQL writes it. */
function numbersIn(array: unknown): number[] {
  const text = array as string;
  return text.length < 3 ? [] : text.slice(1, -1).split(",").map(Number);
}
