import { cut, escaped, show } from "./show.ts";

export { show } from "./show.ts";

/** What went wrong; tell errors by this. */
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
  | "store-unavailable"
  | "store-incomplete"
  | "store-unfinished"
  | "store-rules"
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
 * never cause one; they are answered with `none`. `instanceof` holds for errors of every copy of the package that is
 * loaded; where a value has the wrong JavaScript type the error is a `TypeError` too.
 *
 * @example
 * ```ts
 * try {
 *   createResolver([{ id: "", names: ["Уфа"] }]);
 * } catch (error) {
 *   error instanceof AllonymError && error.code; // "empty-id"
 * }
 * ```
 */
export abstract class AllonymError extends Error {
  declare readonly code: ErrorCode;
  declare readonly path?: string | undefined;
  declare readonly entityId?: string | undefined;
  declare readonly hint: string;

  static override [Symbol.hasInstance](value: unknown): value is AllonymError {
    try {
      return value instanceof Error && value.name === "AllonymError" && "code" in value;
    } catch {
      // What was caught may be anything, a proxy that has been revoked or an error that throws when it is read.
      return false;
    }
  }
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
  if (error instanceof AllonymError) return error;
  const place = { path, hint: "Give plain values: what reading it threw is the cause of this error." };
  return Object.assign(allonymError(code, "it cannot be read", place), { cause: error });
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
