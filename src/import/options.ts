import { readFlag, readOptions, readType } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import type { EntityType } from "../types.ts";
import type { ImportFormat, ImportOptions, ImportSummary, Rejection, RejectionReason } from "./types.ts";

export const FORMATS: readonly ImportFormat[] = ["plain", "csv", "ftm", "wikidata", "sparql", "skos", "schema.org"];
const TYPES: readonly string[] = ["person", "place", "organization", "group"] satisfies EntityType[];

/** Settings that have been looked through, and what a reader finds out on its way. */
export interface Reading {
  readonly path: string;
  readonly format: ImportFormat | undefined;
  readonly encoding: string | undefined;
  readonly id: string | undefined;
  readonly names: readonly string[] | undefined;
  /** The type of records that do not say theirs. */
  readonly type: EntityType | undefined;
  /** The column that says it. */
  readonly typeColumn: string | undefined;
  readonly classes: ReadonlyMap<string, EntityType>;
  readonly weakAliases: boolean;
  readonly strict: boolean;
  readonly onRejected: ((rejection: Rejection) => void) | undefined;
  readonly summary: GrowingSummary;
}

/** A summary while it is written: each step of an import adds what it finds out. */
export type GrowingSummary = { -readonly [K in keyof Omit<ImportSummary, "remarks" | "reasons">]: ImportSummary[K] } & {
  readonly remarks: string[];
  readonly reasons: { -readonly [K in keyof RejectionReason]: RejectionReason[K] }[];
};

/** Looks the settings through; throws `invalid-option`. */
export function readImportOptions(options: ImportOptions | undefined): Reading {
  return readOptions(options, readingOf);
}

function readingOf(options: ImportOptions): Reading {
  const { format, classes, onRejected, type } = options;
  if (format !== undefined && !FORMATS.includes(format))
    throw invalid("format", format, `one of: ${FORMATS.join(", ")}`);
  if (onRejected !== undefined && typeof onRejected !== "function") {
    throw invalid("onRejected", onRejected, "a function, or leave it out");
  }
  const typeOption = readText(type, "type");
  return {
    path: readText(options.path, "path") ?? "source",
    format,
    encoding: readText(options.encoding, "encoding"),
    id: readText(options.id, "id"),
    names: readNames(options.names),
    type: isType(typeOption) ? typeOption : undefined,
    typeColumn: isType(typeOption) ? undefined : typeOption,
    classes: readClasses(classes),
    weakAliases: readFlag(options.weakAliases, "weakAliases"),
    strict: readFlag(options.strict, "strict"),
    onRejected,
    summary: {
      format: undefined,
      encoding: undefined,
      encodingGuessed: false,
      delimiter: undefined,
      columns: undefined,
      remarks: [],
      line: 1,
      rows: 0,
      records: 0,
      entities: 0,
      untyped: 0,
      rejected: 0,
      reasons: [],
    },
  };
}

export function isType(value: unknown): value is EntityType {
  return typeof value === "string" && TYPES.includes(value);
}

function readText(value: unknown, name: string): string | undefined {
  if (value === undefined || (typeof value === "string" && value !== "")) return value;
  throw invalid(name, value, "a string that is not empty");
}

function readNames(value: ImportOptions["names"]): readonly string[] | undefined {
  const names: unknown = typeof value === "string" ? [value] : value;
  if (names === undefined) return undefined;
  // A copy: the reading goes on when the caller's list may have changed. It has no holes, which every() passes over.
  const list: readonly unknown[] = Array.isArray(names) ? [...names] : [];
  if (list.length > 0 && list.every((name) => typeof name === "string")) return list;
  throw invalid("names", value, "a column, or a list of columns");
}

function readClasses(classes: ImportOptions["classes"]): ReadonlyMap<string, EntityType> {
  if (classes === undefined) return new Map();
  if (typeof classes !== "object" || classes === null) throw invalid("classes", classes, "an object");
  for (const type of Object.values(classes)) readType(type);
  return new Map(Object.entries(classes));
}

function invalid(option: string, value: unknown, wanted: string): Error {
  const path = `options.${option}`;
  return allonymError("invalid-option", `${show(value)} is no ${option}`, { path, hint: `Give ${wanted}.` });
}
