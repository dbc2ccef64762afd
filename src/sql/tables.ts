import { allonymError, show } from "../errors.ts";

/** The databases whose SQL is known. */
export type Dialect = "postgres" | "duckdb";

/** A value of a row: texts, whole numbers and truth values. */
export type SqlValue = string | number | boolean;

/** Columns of a table with their types, in their order. */
type Columns = Readonly<Record<string, "text" | "bigint" | "boolean" | "bigint[]">>;

/** The tables that names are loaded into. */
export type LoadedTable =
  | "loaded_entities"
  | "loaded_distinct"
  | "loaded_names"
  | "loaded_forms"
  | "loaded_words"
  | "loaded_skeletons";

/** What names are loaded into. Lists are texts with commas. The tables are gone when a load is finished. */
export const LOADED_TABLES: Readonly<Record<LoadedTable, Columns>> = {
  /** `sequence` counts entities as they come. */
  loaded_entities: { sequence: "bigint", id: "text", flags: "bigint", document: "text" },
  loaded_distinct: { sequence: "bigint", other: "text" },
  /** A listed name: its entity, its place among the names of this, and the form that it is. */
  loaded_names: { sequence: "bigint", place: "bigint", form: "bigint" },
  /**
   * `lead` is the place, from 1, of the part by which forms are ordered. A part is the number of its word times 256,
   * and what is known of it.
   */
  loaded_forms: { form: "bigint", flags: "bigint", lead: "bigint", text_hash: "bigint", parts: "text", pairs: "text" },
  loaded_words: {
    word: "bigint",
    folded: "text",
    orthography: "text",
    given: "boolean",
    first: "bigint",
    skeletons: "text",
    skeleton_hashes: "text",
    alike: "text",
    classes: "text",
  },
  loaded_skeletons: { skeleton: "text", hash: "bigint", deletions: "text" },
};

/** What queries ask. */
export const TABLES: Readonly<Record<"header" | "kinds" | "lists" | "forms" | "words" | "entities", Columns>> = {
  header: {
    format: "bigint",
    keys_rules: "bigint",
    costs_rules: "bigint",
    entities: "bigint",
    forms: "bigint",
    words: "bigint",
    lists: "bigint",
    has_abjads: "boolean",
    has_persons: "boolean",
    has_others: "boolean",
  },
  kinds: { kind: "bigint", items: "bigint", mask: "bigint", high: "bigint" },
  lists: { key: "bigint", size: "bigint", items: "bigint[]" },
  forms: { form: "bigint", flags: "bigint", parts: "bigint[]", entities: "bigint[]", places: "bigint[]" },
  words: {
    word: "bigint",
    folded: "text",
    orthography: "text",
    bearers: "bigint",
    forms: "bigint",
    given: "boolean",
  },
  entities: { entity: "bigint", document: "text" },
};

/** Settings of SQL. */
export interface SchemaOptions {
  /** The schema of the tables; each load has one of its own. Small letters, digits and `_`. Default `allonym`. */
  readonly schema?: string | undefined;
}

/** The schema of options. It becomes a part of SQL, so it is nothing but a plain name. */
export function schemaOf({ schema = "allonym" }: SchemaOptions = {}): string {
  if (typeof schema === "string" && /^[a-z_][a-z0-9_]{0,62}$/.test(schema)) return schema;
  throw allonymError("invalid-option", `${show(schema)} is no name of a schema`, {
    path: "options.schema",
    hint: "Give small letters a to z, digits and _, a letter first, at most 63.",
  });
}

export function checkDialect(dialect: unknown): Dialect {
  if (dialect === "postgres" || dialect === "duckdb") return dialect;
  throw allonymError("invalid-option", `${show(dialect)} is no dialect of SQL`, {
    path: "dialect",
    hint: "Give one of: postgres, duckdb.",
  });
}

/**
 * The statements that make a schema and its tables, for names to be loaded into: see {@link tableRows}.
 *
 * @throws `invalid-option`
 */
export function schema(dialect: Dialect, options: SchemaOptions = {}): string[] {
  const name = schemaOf(options);
  const text = checkDialect(dialect) === "postgres" ? 'text collate "C"' : "text";
  const table = ([own, columns]: [string, Columns], kind: string): string => {
    const all = Object.entries(columns).map(([column, type]) => `${column} ${type === "text" ? text : type} not null`);
    return `create ${kind}table ${name}.${own} (${all.join(", ")})`;
  };
  // What is gone soon need not outlive a crash.
  const unlogged = dialect === "postgres" ? "unlogged " : "";
  return [
    `create schema ${name}`,
    ...Object.entries(LOADED_TABLES).map((one) => table(one, unlogged)),
    ...Object.entries(TABLES).map((one) => table(one, "")),
  ];
}
