import { LineSplitter } from "../../import/json/lines.ts";
import type { RecordText } from "../../import/json/record-text.ts";
import type { RowReader, RowWriter } from "./form.ts";
import { FIELDS, fieldNames, type NameRow, type RowAnswer } from "./row.ts";

/** Objects one a line: the name stands in a field of each. */
export class JsonReader implements RowReader {
  readonly #splitter: LineSplitter;
  readonly #field: string;
  #head: string;

  /** @param head the beginning of the text; what is pushed follows it */
  constructor(path: string, field: string, head: string) {
    this.#splitter = new LineSplitter(path);
    this.#field = field;
    this.#head = head;
  }

  push(text: string): Iterable<NameRow> {
    const whole = this.#head + text;
    this.#head = "";
    return this.#named(this.#splitter.push(whole));
  }

  *end(): Generator<NameRow, void, undefined> {
    yield* this.push("");
    yield* this.#named(this.#splitter.end());
  }

  *#named(records: Iterable<RecordText>): Generator<NameRow, void, undefined> {
    for (const { line, text } of records) yield { line, text, ...this.#nameIn(text) };
  }

  #nameIn(text: string): Pick<NameRow, "name" | "fields" | "fault"> {
    const record = objectOf(text);
    if (record === undefined) return { name: "", fault: "no-object" };
    const value = Object.hasOwn(record, this.#field) ? (record[this.#field] ?? "") : "";
    const fields = Object.keys(record);
    return typeof value === "string" || typeof value === "number"
      ? { name: String(value).trim(), fields }
      : { name: "", fields, fault: "not-a-text" };
  }
}

/** The fields that the objects at the beginning of a text have. */
export function fieldsIn(head: string): ReadonlySet<string> {
  const complete = head.slice(0, head.lastIndexOf("\n") + 1) || head;
  return new Set(complete.split("\n").flatMap((line) => Object.keys(objectOf(line.trim()) ?? {})));
}

/**
 * Writes objects as they stand, letter by letter, with fields added. These are called by what the first rows lack; a
 * row further on that has such a field itself has them by other names.
 */
export function jsonLinesWriter(fieldsOfFirst: Iterable<string>): RowWriter {
  const usual = fieldNames(fieldsOfFirst);
  const isAdded = (field: string): boolean => usual.includes(field.toLowerCase());
  return {
    isJson: true,
    head: "",
    // What is no object has no place for an answer. It stays what it is, so that no row is lost.
    rowOf: ({ text, fields }, answer) =>
      fields === undefined
        ? `${text}\n`
        : jsonRow(text, fields.some(isAdded) ? fieldNames([...usual, ...fields]) : usual, answer),
  };
}

/** An object with an answer at its end. */
export function jsonRow(object: string, names: readonly string[], answer: RowAnswer): string {
  const own = object.slice(0, object.lastIndexOf("}")).trimEnd();
  const added = names.map((name, at) => `"${name}":${JSON.stringify(answer[FIELDS[at] ?? "status"])}`);
  return `${own}${own.endsWith("{") ? "" : ","}${added.join(",")}}\n`;
}

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
