import type { EntityInput, EntityType } from "../types.ts";

/**
 * `plain`: objects as {@link createResolver} takes them, or with a field for each name; `csv`: rows under column
 * titles, also separated by tabs or semicolons; `ftm`: FollowTheMoney and OpenSanctions; `wikidata`: items; `sparql`:
 * results of a query; `skos` and `schema.org`: JSON-LD.
 */
export type ImportFormat = "plain" | "csv" | "ftm" | "wikidata" | "sparql" | "skos" | "schema.org";

/** A part of a source, cut anywhere. */
export type Chunk = string | Uint8Array;

/** As much of the `ReadableStream` of the web as is needed: `response.body`, `file.stream()`. */
export interface WebStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Chunk | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** What can be read: the content itself (never a path), or a stream of its parts. */
export type ImportSource = Chunk | Iterable<Chunk> | AsyncIterable<Chunk> | WebStream;

/** Settings of an import; each is optional, and what is left out is guessed. */
export interface ImportOptions {
  /** What errors call the source. Default `source`. */
  readonly path?: string | undefined;
  readonly format?: ImportFormat | undefined;
  /** A label that `TextDecoder` knows: `windows-1251`. */
  readonly encoding?: string | undefined;
  /** The column, field or variable that holds the ids. */
  readonly id?: string | undefined;
  /** The columns, fields or variables that hold names; the first is the canonical one. */
  readonly names?: string | readonly string[] | undefined;
  /** The type of all that do not say theirs; or the column, field or variable that says it. */
  readonly type?: EntityType | (string & {}) | undefined;
  /** What a class of the source is: `{ Q515: "place" }`, `{ LegalEntity: "organization" }`. */
  readonly classes?: Readonly<Record<string, EntityType>> | undefined;
  /** Takes the weak aliases of FollowTheMoney too; its schema says not to screen by them. */
  readonly weakAliases?: boolean | undefined;
  /** Ends with an error at the first record that is rejected. */
  readonly strict?: boolean | undefined;
  /** Is told of each record that is rejected. */
  readonly onRejected?: ((rejection: Rejection) => void) | undefined;
}

/** A record that was left out. */
export interface Rejection {
  /** Which record it is, from 1. */
  readonly record: number;
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly id?: string | undefined;
  readonly reason: string;
  /** The line of the record that has the same id and came before, if that is the reason. */
  readonly first?: number | undefined;
}

/** An entity with the fields that its record has besides. */
export type ImportedEntity = EntityInput & { readonly [field: string]: unknown };

/** What was found and guessed; it grows while the entities are taken, and is complete after the last. */
export interface ImportSummary {
  /** Undefined until it is told, or if the source is empty. */
  readonly format: ImportFormat | undefined;
  readonly encoding: string | undefined;
  /** Whether the encoding was guessed: no byte order mark and no option says it. */
  readonly encodingGuessed: boolean;
  /** What separates the columns, of `csv` only. */
  readonly delimiter: string | undefined;
  /** Columns, fields or variables by what was taken of them, of `csv`, `sparql` and `plain` records without `names`. */
  readonly columns: ImportColumns | undefined;
  /** Remarks on what was guessed, as sentences without a full stop. */
  readonly remarks: readonly string[];
  /** The line on which the record begins that was read last, from 1. */
  readonly line: number;
  /** Rows of a table or results of a query; several may make one record. */
  readonly rows: number;
  /** `entities` and `rejected` together. */
  readonly records: number;
  readonly entities: number;
  /** Entities that nothing says the type of: the resolver takes them for persons. */
  readonly untyped: number;
  readonly rejected: number;
  /** Why records were rejected, in the order in which each reason came first. */
  readonly reasons: readonly RejectionReason[];
}

/** Where ids, names and types were taken from. */
export interface ImportColumns {
  /** Undefined if there is none: then the number of the row is the id. */
  readonly id: string | undefined;
  readonly names: readonly string[];
  readonly type: string | undefined;
}

/** A reason and how often it held. */
export interface RejectionReason {
  /** As it was for the first record. */
  readonly reason: string;
  readonly count: number;
  /** The line of the first record that it held for, and which record that is. */
  readonly line: number;
  readonly record: number;
}

/** Entities as they come, and what there is to say of them. */
export interface EntityReading extends AsyncIterableIterator<ImportedEntity> {
  readonly summary: ImportSummary;
}
