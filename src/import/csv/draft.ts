import type { EntityType } from "../../types.ts";
import { typeOfWord } from "../entity-types.ts";
import { languageTag } from "../language-tag.ts";
import { joinedName, NameList } from "../names.ts";
import type { Reading } from "../options.ts";
import { isObject, listOf, type Outcome } from "../record.ts";
import { isWikidataId } from "../wikidata-id.ts";
import { textsOfCell } from "./cell-values.ts";
import type { NameColumn, Roles } from "./roles.ts";
import { NO_NOTES, type RowNotes, rowNotes } from "./row-notes.ts";

/** A cell of a row, or a field of an object, by its title. */
export type Row = (title: string) => unknown;

/** Fields that have a meaning of their own cannot hold what a column happens to be called. */
const RESERVED: ReadonlySet<string> = new Set(["id", "names", "type", "distinctFrom", "sharedWith"]);

const SEPARATOR = /[|;\n]/;

/** An entity in the making, of one row or of several that have its id. */
export class Draft {
  readonly #id: string;
  readonly #roles: Roles;
  readonly #names = new NameList();
  readonly #fields: Map<string, unknown> = new Map();
  #type: EntityType | undefined;
  #otherType: string | undefined;
  #wikidata: string | undefined;

  constructor(id: string, roles: Roles) {
    this.#id = id;
    this.#roles = roles;
  }

  add(row: Row, reading: Reading): void {
    const { names, notes, parts, type, lang, lists, further, wikidata } = this.#roles;
    const rowLang = lang === undefined ? undefined : languageTag(textOf(row(lang)));
    const cellOf = (title: string | undefined): string => (title === undefined ? "" : textOf(row(title)));
    const noted = notes === undefined ? NO_NOTES : rowNotes(notes, cellOf);
    for (const column of names) this.#addNames(row(column.title), column, rowLang, noted);
    if (parts !== undefined) {
      const { surname, given, patronymic } = parts;
      this.#names.add(nameOfParts(cellOf(surname), cellOf(given), cellOf(patronymic)), rowLang);
    }
    for (const title of lists) this.#addField(title, itemsOf(row(title)));
    const id = cellOf(wikidata).trim();
    const isId = isWikidataId(id);
    if (isId) this.#wikidata ??= id;
    for (const title of further) {
      const isTaken = noted.taken.includes(title) || (isId && title === wikidata);
      if (!isTaken && !RESERVED.has(title)) this.#addField(title, row(title));
    }
    this.#addType(cellOf(type), reading);
  }

  outcome(reading: Reading): Outcome {
    const id = this.#id;
    if (this.#names.isEmpty) return { reason: "no name", id };
    const type = this.#type ?? reading.type;
    if (type === undefined && this.#otherType !== undefined) {
      return { reason: `"${this.#otherType.slice(0, 30)}" is no type: person, place, organization or group`, id };
    }
    // Not by assignment: a column may be called __proto__.
    const fields = Object.fromEntries(this.#fields);
    const names = this.#names.all;
    const wikidata = this.#wikidata;
    const identifiers = wikidata !== undefined && { identifiers: { wikidata } };
    return { id, ...(type !== undefined && { type }), names, ...fields, ...identifiers };
  }

  #addNames(value: unknown, column: NameColumn, rowLang: string | undefined, noted: RowNotes): void {
    const { lang = rowLang, kind = noted.kind, isList } = column;
    if (isObject(value)) {
      for (const [code, texts] of Object.entries(value)) {
        for (const text of listOf(texts)) this.#names.add(textOf(text), languageTag(code), kind);
      }
      return;
    }
    for (const one of listOf(value)) {
      const texts = isList ? textOf(one).split(SEPARATOR) : [textOf(one)];
      for (const text of texts) this.#names.add(text, lang, kind, noted.notes);
    }
  }

  /** The first row that says something has it. */
  #addField(title: string, value: unknown): void {
    const isEmpty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
    if (!isEmpty && !this.#fields.has(title)) this.#fields.set(title, value);
  }

  #addType(word: string, reading: Reading): void {
    if (word === "") return;
    const type = typeOfWord(word, reading);
    this.#type ??= type;
    if (type === undefined) this.#otherType ??= word;
  }
}

function nameOfParts(surname: string, given: string, patronymic: string): string {
  if (surname.trim() === "") return `${given} ${patronymic}`;
  return joinedName(surname, given, patronymic);
}

function itemsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf).filter((text) => text !== "") : textsOfCell(textOf(value));
}

/** A text, or a number as one. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
