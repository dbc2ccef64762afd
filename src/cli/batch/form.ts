import type { NameRow, RowAnswer } from "./row.ts";

/** Cuts a text that comes in parts into rows. */
export interface RowReader {
  push(text: string): Iterable<NameRow>;
  end(): Iterable<NameRow>;
}

/** How rows of one kind of file become rows of the output. */
export interface RowWriter {
  /** What stands before the first row. */
  readonly head: string;
  readonly isJson: boolean;
  /** A row with its answer, and the line break behind it. */
  rowOf(row: NameRow, answer: RowAnswer): string;
}

/** What rows become: a table with commas or whatever it has but tabs, one with tabs, JSON lines, or what they are. */
export type OutputForm = "csv" | "tsv" | "json" | "as-given";
