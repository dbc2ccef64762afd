import type { Entity, EntityInput } from "../../types.ts";

/**
 * `jsonl`: JSON lines of the entities as they are; `csv`: a row a name; `ftm`: JSON lines of FollowTheMoney; `skos`:
 * concepts of SKOS as JSON-LD.
 */
export type ExportFormat = "jsonl" | "csv" | "ftm" | "skos";

/** Settings of an export. */
export interface ExportOptions {
  readonly format: ExportFormat;
}

/** An entity with the fields that formats know besides. */
export type OwnEntity = EntityInput & Partial<Pick<Entity, "description" | "identifiers">>;

/**
 * What a format could not hold: of names their `language`, `kind`, `sources`, or that there are several (`repeated`),
 * which differ in what it does not hold; of entities the other things. `field` is any further field; `text` is one of
 * which the text alone is held: a number, a list.
 */
export type LossKind =
  | "language"
  | "kind"
  | "sources"
  | "repeated"
  | "untyped"
  | "description"
  | "identifiers"
  | "distinctFrom"
  | "sharedWith"
  | "id"
  | "field"
  | "text";

/** One kind of loss, and of how many names or entities. */
export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  /** The first further fields that it befell, or identifiers. */
  readonly fields: readonly string[];
}

/** What was written; it grows while the text is taken, and is complete after the last part. */
export interface ExportSummary {
  readonly format: ExportFormat;
  /** Entities that were written. */
  readonly entities: number;
  /** Entities of a type that the format does not know, which were left out. */
  readonly leftOut: number;
  /** What the format could not hold, in the order in which each kind came first. */
  readonly losses: readonly Loss[];
}

/** The parts of a text as they come, and what there is to say of them. */
export interface EntityWriting extends AsyncIterableIterator<string> {
  readonly summary: ExportSummary;
}
