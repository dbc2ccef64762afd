import { allonymError, show } from "../../errors.ts";
import { tooLong } from "../json/record-text.ts";
import type { Reading } from "../options.ts";
import type { Found, Head, RecordReader } from "../record.ts";
import { withoutApostrophe } from "./apostrophe.ts";
import { guessDelimiter, isDelimiterRow } from "./delimiter.ts";
import { Draft } from "./draft.ts";
import { type Roles, rolesOf } from "./roles.ts";
import { type Row, RowSplitter } from "./rows.ts";

/** How many rows are looked at to see what a column holds. */
const SAMPLE_ROWS = 200;

/** Reads rows under column titles. Neighbouring rows of one id are names of one entity. */
export class TableReader implements RecordReader {
  readonly #reading: Reading;
  readonly #splitter: RowSplitter;
  readonly #titles: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #roles: Roles;
  #isBelowTitles = false;
  #open: { readonly id: string; readonly line: number; readonly draft: Draft } | undefined;

  constructor(head: Head, reading: Reading) {
    const delimiter = guessDelimiter(head.text);
    const [titles, ...sample] = firstRows(head, delimiter, reading);
    this.#reading = reading;
    this.#splitter = new RowSplitter(reading.path, delimiter);
    this.#titles = distinct(titles?.cells ?? []);
    this.#places = new Map(this.#titles.map((title, at) => [title, at]));
    this.#roles = this.#findRoles(titles?.cells ?? [], sample);
    const { id, names, parts, type } = this.#roles;
    reading.summary.delimiter = delimiter;
    const inParts = parts === undefined ? [] : Object.values(parts).filter((title) => title !== undefined);
    reading.summary.columns = { id, names: [...names.map(({ title }) => title), ...inParts], type };
  }

  *push(text: string): Generator<Found, void, undefined> {
    for (const row of this.#splitter.push(text)) yield* this.#read(row);
  }

  *end(): Generator<Found, void, undefined> {
    for (const row of this.#splitter.end()) yield* this.#read(row);
    yield* this.#close();
  }

  *#read(row: Row): Generator<Found, void, undefined> {
    const { line, cells } = row;
    if (cells.every((cell) => cell.trim() === "") || (!this.#isBelowTitles && isDelimiterRow(cells))) return;
    if (!this.#isBelowTitles) {
      this.#isBelowTitles = true;
      return;
    }
    this.#reading.summary.rows++;
    const id = this.#roles.id === undefined ? String(line) : this.#cell(cells, this.#roles.id).trim();
    const reason = row.fault ?? this.#faultOf(cells, id);
    if (reason !== undefined) {
      yield { line, outcome: { reason, ...(id !== "" && { id }) } };
      return;
    }
    if (this.#open?.id !== id) yield* this.#close();
    this.#open ??= { id, line, draft: new Draft(id, this.#roles) };
    this.#open.draft.add((title) => this.#cell(cells, title), this.#reading);
  }

  *#close(): Generator<Found, void, undefined> {
    const open = this.#open;
    this.#open = undefined;
    if (open !== undefined) yield { line: open.line, outcome: open.draft.outcome(this.#reading) };
  }

  #faultOf(cells: readonly string[], id: string): string | undefined {
    if (cells.slice(this.#titles.length).some((cell) => cell.trim() !== "")) return "more cells than there are titles";
    return id === "" ? "no id" : undefined;
  }

  #cell(cells: readonly string[], title: string): string {
    return detached(withoutApostrophe(cells[this.#places.get(title) ?? -1] ?? ""));
  }

  #findRoles(titles: readonly string[], sample: readonly Row[]): Roles {
    const valuesOf = (title: string): readonly string[] => sample.map(({ cells }) => this.#cell(cells, title));
    const roles = rolesOf(this.#titles, this.#reading, valuesOf);
    if ("missing" in roles) throw this.#fault(`has no column ${show(roles.missing)}`);
    if (roles.names.length === 0 && roles.parts === undefined) throw this.#fault("has no column that is called a name");
    for (const title of [roles.id, ...roles.names.map((column) => column.title)]) {
      const [first, second] = placesOf(titles, title);
      if (second === undefined) continue;
      throw this.#fault(`columns ${first} and ${second} are both called ${show(title)}`, "Rename one of them.");
    }
    return roles;
  }

  #fault(
    problem: string,
    hint = "Say which columns hold what by the options id, names and type (--id, --names, --as).",
  ): Error {
    const titles = this.#titles.slice(0, 20).map((title) => show(title));
    return allonymError("unknown-columns", `${problem}; the columns are ${titles.join(", ")}`, {
      path: this.#reading.path,
      hint,
    });
  }
}

function firstRows(head: Head, delimiter: string, { path }: Reading): readonly Row[] {
  const splitter = new RowSplitter(path, delimiter);
  const rows: Row[] = [];
  for (const row of [...splitter.push(head.text), ...(head.isAll ? splitter.end() : [])]) {
    const isTitles = rows.length === 0;
    if (row.cells.every((cell) => cell.trim() === "") || (isTitles && isDelimiterRow(row.cells))) continue;
    if (rows.push(row) > SAMPLE_ROWS) break;
  }
  // Titles that fill the head are none.
  if (rows.length === 0 && !head.isAll) throw tooLong(path, 1);
  return rows;
}

/** Titles without spaces around them, each once: the second `note` is `note (2)`. */
function distinct(titles: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return titles.map((cell) => {
    const title = withoutApostrophe(cell.trim());
    const count = (counts.get(title) ?? 0) + 1;
    counts.set(title, count);
    return count === 1 || title === "" ? title : `${title} (${count})`;
  });
}

/** The columns of a title, from 1. */
function placesOf(titles: readonly string[], wanted: string | undefined): readonly number[] {
  return titles.flatMap((title, at) => (withoutApostrophe(title.trim()) === wanted ? [at + 1] : []));
}

/** A copy that does not keep the text alive out of which it was cut. */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
