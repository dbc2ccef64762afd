import { counted } from "../counted.ts";
import type { NameRow, RowAnswer } from "./row.ts";

/** How many rows were answered how. */
export interface Counts extends Readonly<Record<RowAnswer["status"], number>> {
  /** The line of the first row that could not be read. */
  readonly firstError?: number | undefined;
}

export const NO_COUNTS: Counts = { match: 0, ambiguous: 0, none: 0, error: 0 };

/** Counts with some more rows. */
export function countsWith(counts: Counts, rows: Iterable<readonly [NameRow, RowAnswer]>): Counts {
  const sum = { ...counts };
  for (const [{ line }, { status }] of rows) {
    sum[status]++;
    if (status === "error") sum.firstError ??= line;
  }
  return sum;
}

/** `3 rows: 2 match, 1 none`. */
export function describeCounts(counts: Counts): string {
  const { match, ambiguous, none, error, firstError } = counts;
  const unread =
    error === 0 ? "" : `, ${grouped(error)} could not be read (status error; the first on line ${firstError})`;
  const all = match + ambiguous + none + error;
  const answers = `${grouped(match)} match, ${grouped(ambiguous)} ambiguous, ${grouped(none)} none`;
  return `${rowsInWords(all)}: ${answers}${unread}`;
}

/** `1 row`, `1,024 rows`. */
export function rowsInWords(count: number): string {
  return count === 1 ? counted(1, "row") : `${grouped(count)} rows`;
}

/** A whole number with commas. */
export function grouped(count: number): string {
  return count.toLocaleString("en");
}
