/** What went wrong; tell errors by this, never by `instanceof` (two builds of the package may be loaded). */
export type ErrorCode =
  | "not-a-string"
  | "invalid-option"
  | "invalid-entity"
  | "empty-id"
  | "duplicate-id"
  | "no-names"
  | "index-too-large"
  | "not-an-index"
  | "index-damaged"
  | "index-version"
  | "index-rules"
  | "index-entities"
  | "unknown-id"
  | "unknown-system"
  | "worker-ended"
  | "empty-source"
  | "unknown-format"
  | "unknown-encoding"
  | "unknown-columns"
  | "record-too-long"
  | "invalid-record"
  | "table-missing"
  | "table-not-json"
  | "table-invalid";

/** Where an error arose and how to mend it. */
export interface ErrorPlace {
  /** File, or path within the value given: `entities[3].names[0]`. */
  readonly path?: string | undefined;
  readonly entityId?: string | undefined;
  /** What to do. */
  readonly hint: string;
}

/**
 * The error of a programmer or of a data file: a coded error that names the value and the place. Odd names
 * never cause one; they are answered with `none`.
 */
export interface AllonymError extends Error {
  readonly code: ErrorCode;
  readonly path?: string | undefined;
  readonly entityId?: string | undefined;
  readonly hint: string;
}

/** An {@link AllonymError}; a `TypeError` where a value has the wrong JavaScript type. */
export function allonymError(code: ErrorCode, message: string, place: ErrorPlace): AllonymError {
  const Kind = code === "not-a-string" ? TypeError : Error;
  const where = [place.path, place.entityId === undefined ? undefined : `entity ${show(place.entityId)}`]
    .filter((part) => part !== undefined)
    .join(", ");
  const error = new Kind(`${where === "" ? "" : `${where}: `}${message}. ${place.hint}`);
  return Object.assign(error, { name: "AllonymError", code, ...place });
}

/** A value as it can stand in a message: quoted, escaped and cut to a readable length. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
