import { tooLong } from "../json/record-text.ts";
import { LONGEST_RECORD } from "../limits.ts";

/** A row of a table. */
export interface Row {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the table, without the line break behind it. */
  readonly text: string;
  /** What is wrong with it, if it could not be read. */
  readonly fault?: string | undefined;
}

/** A row in quotes that was read, and where it ends; or why it was not. */
type QuotedRow = (Pick<Row, "cells" | "text"> & { readonly end: number }) | "unfinished" | "stray quote";

/**
 * Cuts a table into rows and cells, by https://www.rfc-editor.org/rfc/rfc4180 with any delimiter. A quote that begins a
 * cell and does not end it is one of its letters, as in `"Газпром" ПАО`. If it swallows line breaks besides, only the
 * line that it stands in is lost.
 */
export class RowSplitter {
  readonly #path: string;
  readonly #delimiter: string;
  #rest = "";
  /** How long the rest must be before it is looked at again, so that a long row is not read over and over. */
  #wanted = 0;
  #line = 1;

  constructor(path: string, delimiter: string) {
    this.#path = path;
    this.#delimiter = delimiter;
  }

  *push(text: string): Generator<Row, void, undefined> {
    this.#rest += text;
    if (this.#rest.length >= Math.min(this.#wanted, LONGEST_RECORD + 1)) yield* this.#rows(false);
  }

  *end(): Generator<Row, void, undefined> {
    yield* this.#rows(true);
  }

  *#rows(isEnd: boolean): Generator<Row, void, undefined> {
    const text = this.#rest;
    let at = 0;
    while (at < text.length) {
      const line = this.#lineAt(text, at, isEnd);
      const quoted = line?.includes('"') ? this.#quotedRow(text, at, isEnd) : undefined;
      if (line === undefined || (quoted === "unfinished" && text.length - at <= LONGEST_RECORD)) break;
      if (typeof quoted === "object") {
        yield { line: this.#line, cells: quoted.cells, text: quoted.text };
        this.#line += countOf("\n", text, at, quoted.end);
        at = quoted.end;
      } else {
        const fault = quoted === undefined ? undefined : "a quote is opened and not closed at the end of its cell";
        const row = withoutReturn(line);
        yield { line: this.#line, cells: row.split(this.#delimiter), text: row, fault };
        this.#line++;
        at += line.length + 1;
      }
    }
    this.#rest = text.slice(at);
    this.#wanted = this.#rest.length * 2;
    if (this.#rest.length > LONGEST_RECORD) throw tooLong(this.#path, this.#line);
  }

  /** The line that begins somewhere, if it ends. */
  #lineAt(text: string, at: number, isEnd: boolean): string | undefined {
    const newline = text.indexOf("\n", at);
    if (newline >= 0) return text.slice(at, newline);
    return isEnd ? text.slice(at) : undefined;
  }

  /** Reads a row with quotes, which may go on over line breaks. */
  #quotedRow(text: string, from: number, isEnd: boolean): QuotedRow {
    const cells: string[] = [];
    for (let at = from; ; at++) {
      const cell = text[at] === '"' ? this.#quotedCell(text, at, isEnd) : this.#bareCell(text, at, isEnd);
      if (typeof cell === "string") return cell;
      cells.push(cell.value);
      at = cell.end;
      if (text[at] !== this.#delimiter)
        return { cells, text: withoutReturn(text.slice(from, at)), end: Math.min(text.length, at + 1) };
    }
  }

  #quotedCell(text: string, from: number, isEnd: boolean): Cell | "unfinished" | "stray quote" {
    const close = closingQuote(text, from + 1);
    const next = text[close + 1] === "\r" ? close + 2 : close + 1;
    if (close < 0 || (next >= text.length && !isEnd)) return isEnd ? "stray quote" : "unfinished";
    const isClosed = text[close + 1] === this.#delimiter || text[next] === "\n" || next >= text.length;
    if (isClosed) {
      const value = text.slice(from + 1, close).replaceAll('""', '"');
      return { value, end: text[close + 1] === this.#delimiter ? close + 1 : next };
    }
    return text.slice(from, close).includes("\n") ? "stray quote" : this.#bareCell(text, from, isEnd);
  }

  #bareCell(text: string, from: number, isEnd: boolean): Cell | "unfinished" {
    const newline = text.indexOf("\n", from);
    const line = text.slice(from, newline < 0 ? text.length : newline);
    const delimiter = line.indexOf(this.#delimiter);
    if (delimiter >= 0) return { value: line.slice(0, delimiter), end: from + delimiter };
    if (newline < 0 && !isEnd) return "unfinished";
    return { value: withoutReturn(line), end: from + line.length };
  }
}

interface Cell {
  readonly value: string;
  /** Where the delimiter or line break behind it stands. */
  readonly end: number;
}

/** The quote that is not one of a pair, which stands for a quote in the text; -1 for none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function countOf(letter: string, text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(letter, from); at >= 0 && at < to; at = text.indexOf(letter, at + 1)) count++;
  return count;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
