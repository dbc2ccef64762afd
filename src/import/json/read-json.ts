import type { Reading } from "../options.ts";
import { type Found, type Head, isObject, type JsonObject, type Outcome, type RecordReader } from "../record.ts";
import type { ImportFormat } from "../types.ts";
import { ElementSplitter } from "./elements.ts";
import { layoutOf } from "./layout.ts";
import { LineSplitter } from "./lines.ts";
import type { RecordText } from "./record-text.ts";

/** What a format makes of the records of a JSON text. */
export interface JsonMapping {
  /** The member beside the records that it needs: `@context`. */
  readonly aside?: string | undefined;
  /** Takes that member before the first record. */
  takeAside?(value: unknown): void;
  /** What a record is; undefined if it is but a part of one that comes at the end. */
  map(record: JsonObject, line: number): Outcome | undefined;
  /** What is known only at the end. */
  end?(): Iterable<Found>;
}

/** Reads the records of a JSON text, be they lines or the elements of a list. */
export class JsonReader implements RecordReader {
  readonly #splitter: LineSplitter | ElementSplitter;
  readonly #mapping: JsonMapping;
  #isAsideTaken = false;

  constructor(mapping: JsonMapping, head: Head, format: ImportFormat, reading: Reading) {
    const layout = layoutOf(head, format);
    this.#mapping = mapping;
    this.#splitter =
      layout === "lines" ? new LineSplitter(reading.path) : new ElementSplitter(reading.path, layout, mapping.aside);
  }

  *push(text: string): Generator<Found, void, undefined> {
    for (const record of this.#splitter.push(text)) yield* this.#read(record);
  }

  *end(): Generator<Found, void, undefined> {
    for (const record of this.#splitter.end()) yield* this.#read(record);
    if (this.#mapping.end !== undefined) yield* this.#mapping.end();
  }

  *#read({ line, text, isCut }: RecordText): Generator<Found, void, undefined> {
    const value = parsed(text);
    if (value === undefined) {
      yield { line, outcome: { reason: isCut ? "the source ends in the middle of a record" : "is no JSON" } };
    } else if (isObject(value)) {
      this.#takeAside();
      const outcome = this.#mapping.map(value, line);
      if (outcome !== undefined) yield { line, outcome };
    } else {
      yield { line, outcome: { reason: "is no object" } };
    }
  }

  #takeAside(): void {
    if (this.#isAsideTaken || !(this.#splitter instanceof ElementSplitter)) return;
    this.#isAsideTaken = true;
    const { aside } = this.#splitter;
    if (aside !== undefined) this.#mapping.takeAside?.(parsed(aside));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
