/** Why a row was not looked up; it stands in the output with the status `error`. */
export type RowFault = "open-quote" | "too-many-cells" | "no-object" | "not-a-text";

/** A row of a file of names. */
export interface NameRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** As it stands in the file, without the line break behind it. */
  readonly text: string;
  /** What is to be looked up; empty if there is nothing. */
  readonly name: string;
  /** Of a row of a table. */
  readonly cells?: readonly string[];
  /** Of an object, what its fields are called. */
  readonly fields?: readonly string[];
  readonly fault?: RowFault | undefined;
}

/** What is added to a row. */
export interface RowAnswer {
  readonly status: "match" | "ambiguous" | "none" | "error";
  readonly id: string | null;
  readonly name: string | null;
  readonly score: number | null;
  readonly reason: string | null;
}

/** The columns that are added, in this order. */
export const FIELDS: readonly (keyof RowAnswer)[] = ["status", "id", "name", "score", "reason"];

/**
 * What the columns are called that are added beside others: as they are, or if one of these is there, all of them
 * `allonym_status` and so on, `allonym2_status` if that is there too.
 */
export function fieldNames(taken: Iterable<string>): readonly string[] {
  const known = new Set(Array.from(taken, (title) => title.toLowerCase()));
  for (let round = 0; ; round++) {
    const prefix = round === 0 ? "" : round === 1 ? "allonym_" : `allonym${round}_`;
    const names = FIELDS.map((field) => prefix + field);
    if (!names.some((name) => known.has(name))) return names;
  }
}
