import { allonymError, show } from "../errors.ts";
import { DELIMITER_NAMES, guessDelimiter, isDelimiterRow } from "./csv/delimiter.ts";
import { type Row, RowSplitter } from "./csv/rows.ts";
import { Decoder } from "./decoder.ts";
import { HEAD } from "./limits.ts";
import { type Reading, readImportOptions } from "./options.ts";
import { checkSource, chunksOf } from "./source.ts";
import type { ImportOptions, ImportSource } from "./types.ts";

/** A row of a table. */
export interface TableRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** By the titles of the columns; a row may have fewer cells than there are titles. */
  readonly cells: ReadonlyMap<string, string>;
}

/** What was guessed, and how many rows there were. */
export interface RowSummary {
  readonly encoding: string | undefined;
  /** `commas`, `semicolons`, `tabs`, `bars`, or the letter itself. */
  readonly delimiter: string;
  readonly titles: readonly string[];
  readonly rows: number;
  /** Rows that could not be read or have too many cells, by their lines; the first hundred of them. */
  readonly rejected: number;
  readonly rejectedLines: readonly number[];
}

/** Rows as they come, to be taken once, and a summary that is complete after the last. */
export type RowReading = AsyncIterable<TableRow> & { readonly summary: RowSummary };

const MOST_LINES = 100;

/**
 * Reads a table (CSV, also with semicolons or tabs, in any usual encoding) row by row, whatever its columns are: to
 * look up names in one of them, or to read labelled names. Rows that cannot be read are left out and counted.
 *
 * @param options `path`: what errors call the source; `encoding`: if it is not to be guessed
 * @throws `invalid-option` at once; while it runs `empty-source`, `unknown-encoding`, `unknown-columns` for two columns
 * of one title, `record-too-long`, and what the source throws
 * @example
 * ```ts
 * import { readRows } from "allonym/import";
 *
 * const names = [];
 * for await (const { cells } of readRows("day;witness\n2024-01-02;Ruslan Jabasov\n")) names.push(cells.get("witness"));
 * names; // ["Ruslan Jabasov"]
 * ```
 */
export function readRows(source: ImportSource, options: Pick<ImportOptions, "path" | "encoding"> = {}): RowReading {
  checkSource(source);
  const reading = readImportOptions(options);
  const table = new RowTable(reading);
  return Object.assign(rowsOf(source, table, new Decoder(reading)), { summary: table.summary });
}

async function* rowsOf(
  source: ImportSource,
  table: RowTable,
  decoder: Decoder,
): AsyncGenerator<TableRow, void, undefined> {
  for await (const chunk of chunksOf(source)) yield* table.push(decoder.push(chunk));
  yield* table.end(decoder.end());
}

/** Tells titles and rows of a text that comes in parts. */
class RowTable {
  readonly summary: { -readonly [Key in keyof RowSummary]: RowSummary[Key] } & { readonly rejectedLines: number[] };
  readonly #reading: Reading;
  #head = "";
  #splitter: RowSplitter | undefined;
  #titles: readonly string[] | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.summary = { encoding: undefined, delimiter: "", titles: [], rows: 0, rejected: 0, rejectedLines: [] };
  }

  /** As much is looked at before the delimiter is told however the source is cut. */
  *push(text: string): Generator<TableRow, void, undefined> {
    if (this.#splitter !== undefined) yield* this.#read(this.#splitter.push(text));
    else {
      this.#head += text;
      if (this.#head.length > HEAD) yield* this.#begin();
    }
  }

  *end(text: string): Generator<TableRow, void, undefined> {
    yield* this.push(text);
    if (this.#splitter === undefined) yield* this.#begin();
    if (this.#splitter !== undefined) yield* this.#read(this.#splitter.end());
    if (this.#titles !== undefined) return;
    throw allonymError("empty-source", "holds no row", {
      path: this.#reading.path,
      hint: "Give a table with titles in its first row.",
    });
  }

  *#begin(): Generator<TableRow, void, undefined> {
    const head = this.#head;
    const delimiter = guessDelimiter(head.slice(0, HEAD));
    this.summary.encoding = this.#reading.summary.encoding;
    this.summary.delimiter = DELIMITER_NAMES.get(delimiter) ?? delimiter;
    this.#head = "";
    this.#splitter = new RowSplitter(this.#reading.path, delimiter);
    yield* this.#read(this.#splitter.push(head));
  }

  *#read(rows: Iterable<Row>): Generator<TableRow, void, undefined> {
    for (const { line, cells, fault } of rows) {
      if (cells.every((cell) => cell.trim() === "")) continue;
      if (this.#titles === undefined) {
        if (!isDelimiterRow(cells)) this.#begunBy(cells);
        continue;
      }
      this.summary.rows++;
      const titles = this.#titles;
      if (fault !== undefined || cells.slice(titles.length).some((cell) => cell.trim() !== "")) {
        this.summary.rejected++;
        if (this.summary.rejectedLines.length < MOST_LINES) this.summary.rejectedLines.push(line);
        continue;
      }
      yield { line, cells: new Map(cells.slice(0, titles.length).map((cell, at) => [titles[at] as string, cell])) };
    }
  }

  #begunBy(cells: readonly string[]): void {
    const titles = cells.map((cell) => cell.trim());
    const twice = titles.find((title, at) => title !== "" && titles.indexOf(title) < at);
    if (twice !== undefined) {
      throw allonymError("unknown-columns", `two columns are called ${show(twice)}`, {
        path: this.#reading.path,
        hint: "Rename one of them.",
      });
    }
    this.#titles = titles;
    this.summary.titles = titles;
  }
}
