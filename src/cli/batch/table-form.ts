import { allonymError, show } from "../../errors.ts";
import { guessDelimiter, isDelimiterRow } from "../../import/csv/delimiter.ts";
import { type Row, RowSplitter } from "../../import/csv/rows.ts";
import { HEAD } from "../../import/limits.ts";
import type { OutputForm, RowReader, RowWriter } from "./form.ts";
import { jsonRow } from "./json-form.ts";
import { FIELDS, fieldNames, type NameRow, type RowAnswer } from "./row.ts";

/** The column that is asked for, and what messages call the file. */
export interface Asked {
  readonly path: string;
  readonly column: string;
}

/** A table whose titles have been read. */
export interface TableForm {
  readonly delimiter: string;
  readonly reader: RowReader;
  writer(form: OutputForm): RowWriter;
}

/** The first row that says something is that of the titles. */
interface Titles {
  /** It, and a row above that names the delimiter. */
  readonly texts: readonly string[];
  readonly cells: readonly string[];
  readonly lineBreak: string;
}

/**
 * Reads the titles of a table from its beginning; undefined if they reach beyond that.
 *
 * @param head the beginning of the text; the reader goes on behind it
 * @throws `unknown-columns` if the column is not there, or twice; `empty-source`
 */
export function tableForm(head: string, isWhole: boolean, asked: Asked): TableForm | undefined {
  const delimiter = guessDelimiter(head.slice(0, HEAD));
  const splitter = new RowSplitter(asked.path, delimiter);
  const rows = [...splitter.push(head), ...(isWhole ? splitter.end() : [])];
  const titles = titlesOf(rows, head);
  if (titles === undefined && !isWhole) return undefined;
  if (titles === undefined) {
    const hint = "Give a table with titles in its first row.";
    throw allonymError("empty-source", "holds no row", { path: asked.path, hint });
  }
  const reading = { at: columnAt(trimmed(titles.cells), asked), columns: titles.cells.length };
  return {
    delimiter,
    reader: new TableReader(splitter, rows.slice(rows.indexOf(titles.row) + 1), reading),
    writer: (form) => writerFor(form, titles, delimiter),
  };
}

function titlesOf(rows: readonly Row[], head: string): (Titles & { readonly row: Row }) | undefined {
  const row = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== "") && !isDelimiterRow(cells));
  if (row === undefined) return undefined;
  const above = rows.slice(0, rows.indexOf(row)).filter(({ cells }) => isDelimiterRow(cells));
  return {
    row,
    texts: [...above, row].map(({ text }) => text),
    cells: row.cells,
    lineBreak: /\r?\n/.exec(head)?.[0] ?? "\n",
  };
}

function columnAt(titles: readonly string[], { path, column }: Asked): number {
  const at = titles.indexOf(column);
  if (at >= 0 && titles.lastIndexOf(column) === at) return at;
  throw at < 0
    ? allonymError("unknown-columns", `has no column ${show(column)}; its columns are ${titles.map(show).join(", ")}`, {
        path,
        hint: "Name one of these.",
      })
    : allonymError("unknown-columns", `two columns are called ${show(column)}`, { path, hint: "Rename one of them." });
}

class TableReader implements RowReader {
  readonly #splitter: RowSplitter;
  readonly #column: { readonly at: number; readonly columns: number };
  #first: readonly Row[];

  constructor(splitter: RowSplitter, first: readonly Row[], column: { readonly at: number; readonly columns: number }) {
    this.#splitter = splitter;
    this.#first = first;
    this.#column = column;
  }

  *push(text: string): Generator<NameRow, void, undefined> {
    const first = this.#first;
    this.#first = [];
    yield* this.#named(first);
    yield* this.#named(this.#splitter.push(text));
  }

  *end(): Generator<NameRow, void, undefined> {
    yield* this.push("");
    yield* this.#named(this.#splitter.end());
  }

  *#named(rows: Iterable<Row>): Generator<NameRow, void, undefined> {
    const { at, columns } = this.#column;
    for (const { line, cells, text, fault } of rows) {
      // An empty line is no row, unless it is all that an empty name can be.
      if (text === "" && columns > 1) continue;
      if (fault !== undefined) yield { line, cells, text, name: "", fault: "open-quote" };
      else if (cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== ""))
        yield { line, cells, text, name: "", fault: "too-many-cells" };
      else yield { line, cells, text, name: (cells[at] ?? "").trim() };
    }
  }
}

function writerFor(form: OutputForm, titles: Titles, delimiter: string): RowWriter {
  if (form === "json") return jsonWriter(titles.cells);
  if (form === "tsv" && delimiter !== "\t") return otherTableWriter(titles, "\t");
  if (form === "csv" && delimiter === "\t") return otherTableWriter(titles, ",");
  return sameTableWriter(titles, delimiter);
}

/** Rows stay as they are, letter by letter, where a reader takes them for what they are. */
function sameTableWriter(
  { texts, cells: { length: columns }, cells, lineBreak }: Titles,
  delimiter: string,
): RowWriter {
  const rowOf = (row: NameRow, added: readonly string[]): string => {
    const cells = row.cells ?? [];
    const isSound = row.fault === undefined && cells.length <= columns;
    if (!isSound) return line(spread(cells, columns, added), delimiter, lineBreak);
    const lacking = delimiter.repeat(columns - cells.length);
    return `${row.text}${lacking}${delimiter}${line(added, delimiter, lineBreak)}`;
  };
  const titleRow = `${texts.at(-1)}${delimiter}${line(fieldNames(trimmed(cells)), delimiter, lineBreak)}`;
  return {
    isJson: false,
    head: [...texts.slice(0, -1).map((text) => text + lineBreak), titleRow].join(""),
    rowOf: (row, answer) => rowOf(row, cellsOf(answer)),
  };
}

function otherTableWriter({ cells, lineBreak }: Titles, delimiter: string): RowWriter {
  return {
    isJson: false,
    head: line([...cells, ...fieldNames(trimmed(cells))], delimiter, lineBreak),
    rowOf: (row, answer) => line(spread(row.cells ?? [], cells.length, cellsOf(answer)), delimiter, lineBreak),
  };
}

/** Objects; cells that no title stands above have one made up. */
function jsonWriter(cells: readonly string[]): RowWriter {
  const keys: string[] = [];
  for (const [at, title] of trimmed(cells).entries()) {
    const key = title === "" ? `column${at + 1}` : title;
    keys.push(keys.includes(key) ? `${key}_${at + 1}` : key);
  }
  const fields = fieldNames(keys);
  const quoted = keys.map((key) => JSON.stringify(key));
  return {
    isJson: true,
    head: "",
    rowOf: (row, answer) => {
      // Not an object, which would put titles that are numbers first.
      const own = spread(row.cells ?? [], keys.length, []).map(
        (cell, at) => `${quoted[at] ?? `"column${at + 1}"`}:${JSON.stringify(cell)}`,
      );
      return jsonRow(`{${own.join(",")}}`, fields, answer);
    },
  };
}

/** Cells with what is added behind the last column; surplus cells go behind that. */
function spread(cells: readonly string[], columns: number, added: readonly string[]): string[] {
  const own = Array.from({ length: columns }, (_, at) => cells[at] ?? "");
  const surplus = cells.slice(columns);
  return [...own, ...added, ...(surplus.some((cell) => cell.trim() !== "") ? surplus : [])];
}

function cellsOf(answer: RowAnswer): readonly string[] {
  return FIELDS.map((field) => String(answer[field] ?? ""));
}

function line(cells: readonly string[], delimiter: string, lineBreak: string): string {
  return cells.map((text) => cellOf(text, delimiter)).join(delimiter) + lineBreak;
}

function cellOf(text: string, delimiter: string): string {
  const isBare = !text.includes(delimiter) && !/["\n\r]|^\s|\s$/.test(text);
  return isBare ? text : `"${text.replaceAll('"', '""')}"`;
}

function trimmed(titles: readonly string[]): readonly string[] {
  return titles.map((title) => title.trim());
}
