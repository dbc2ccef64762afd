import { cut, escaped, show } from "./show.ts";

export { show } from "./show.ts";

/** What went wrong; tell errors by this, never by `instanceof` (two builds of the package may be loaded). */
export type ErrorCode =
  | "not-a-string"
  | "not-a-resolver"
  | "not-an-answer"
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
  const Kind = WRONG_TYPE.has(code) ? TypeError : Error;
  const entity = place.entityId === undefined ? undefined : `entity ${show(place.entityId)}`;
  const where = [place.path, entity].filter((part) => part !== undefined).map(bounded);
  const hint = bounded(place.hint);
  const error = new Kind(`${where.length === 0 ? "" : `${where.join(", ")}: `}${bounded(message)}. ${hint}`);
  return Object.assign(error, { name: "AllonymError", code, ...place, hint });
}

/**
 * Whatever was thrown while a value of the caller was looked at, as a coded error: a getter or a proxy may throw
 * anything, which becomes its `cause`.
 */
export function coded(error: unknown, code: ErrorCode, path: string): AllonymError {
  if (isCoded(error)) return error;
  const place = { path, hint: "Give plain values: what reading it threw is the cause of this error." };
  return Object.assign(allonymError(code, "it cannot be read", place), { cause: error });
}

function isCoded(error: unknown): error is AllonymError {
  return error instanceof Error && error.name === "AllonymError" && "code" in error;
}

const WRONG_TYPE: ReadonlySet<ErrorCode> = /* @__PURE__ */ new Set<ErrorCode>([
  "not-a-string",
  "not-a-resolver",
  "not-an-answer",
]);

/** A text of a file or caller may be megabytes long, and may hold what steers a terminal. */
function bounded(text: string): string {
  return escaped(cut(text, LONGEST_PART));
}

// UTF-16 units of each part of a message: as much as somebody reads, more than the longest list of known values.
const LONGEST_PART = 2_000;
