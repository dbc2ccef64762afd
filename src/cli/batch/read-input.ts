import { allonymError, show } from "../../errors.ts";
import { DELIMITER_NAMES } from "../../import/csv/delimiter.ts";
import { Decoder } from "../../import/decoder.ts";
import { HEAD } from "../../import/limits.ts";
import { type Reading, readImportOptions } from "../../import/options.ts";
import { chunksOf } from "../../import/source.ts";
import { nameOf } from "../input.ts";
import { readable } from "../own-table.ts";
import type { OutputForm, RowReader, RowWriter } from "./form.ts";
import { fieldsIn, JsonReader, jsonLinesWriter } from "./json-form.ts";
import type { NameRow } from "./row.ts";
import { tableForm } from "./table-form.ts";

/** Rows of a file, whose form is known, and how their answers are written. */
export interface OpenedRows {
  /** What was guessed: `a table with commas, utf-8`. */
  readonly said: string;
  readonly writer: RowWriter;
  /** To be taken once; each part is of one piece of the file. */
  readonly parts: AsyncIterable<Iterable<NameRow>>;
}

/** The file that is read, and what of it is asked. */
export interface InputRequest {
  readonly path: string;
  readonly column: string;
  readonly encoding: string | undefined;
  readonly form: OutputForm;
}

/**
 * Reads the beginning of a file and tells its form.
 *
 * @throws `unknown-format`, `unknown-encoding`, `unknown-columns`, `empty-source`, `record-too-long`
 */
export async function openRows(content: AsyncIterable<Uint8Array>, request: InputRequest): Promise<OpenedRows> {
  const path = nameOf(request.path);
  const reading = readImportOptions({ path, encoding: request.encoding });
  const decoder = new Decoder(reading);
  const texts = textsOf(content, decoder);
  let head = "";
  for (let wanted = HEAD; ; wanted *= 2) {
    let isWhole = false;
    while (head.length <= wanted && !isWhole) {
      const { done, value } = await readable(path, texts.next());
      if (done) isWhole = true;
      else head += value;
    }
    const opened = formOf(head, isWhole, { ...request, path });
    if (opened === undefined) continue;
    const { reader, writer, kind } = opened;
    const mark = hasMark(reading, request) ? "\u{FEFF}" : "";
    return {
      said: `${kind}, ${reading.summary.encoding ?? "text"}`,
      writer: { ...writer, head: writer.head === "" ? "" : mark + writer.head },
      parts: partsOf(reader, texts, path),
    };
  }
}

// A program of Microsoft takes a table without a mark to be of its country's old encoding; what is written is UTF-8.
function hasMark({ summary }: Reading, { encoding }: InputRequest): boolean {
  const isMarked = encoding === undefined && summary.encoding !== undefined && !summary.encodingGuessed;
  return isMarked || (summary.encoding ?? "utf-8") !== "utf-8";
}

async function* textsOf(content: AsyncIterable<Uint8Array>, decoder: Decoder): AsyncGenerator<string, void, undefined> {
  for await (const chunk of chunksOf(content)) yield decoder.push(chunk);
  yield decoder.end();
}

interface Opened {
  readonly kind: string;
  readonly reader: RowReader;
  readonly writer: RowWriter;
}

function formOf(head: string, isWhole: boolean, request: InputRequest): Opened | undefined {
  const { path, column, form } = request;
  const first = /\S/.exec(head)?.[0];
  if (first === "{") return jsonOf(head, request);
  if (first === "[" || first === "<") {
    const [what, hint] =
      first === "["
        ? ["is a JSON list, which cannot be read row by row", "Make JSON lines of it: jq -c '.[]' FILE."]
        : ["is XML or HTML, which is not read", "Give CSV, TSV or JSON lines."];
    throw allonymError("unknown-format", what, { path, hint });
  }
  const table = tableForm(head, isWhole, { path, column });
  if (table === undefined) return undefined;
  const { reader, delimiter } = table;
  return {
    kind: `a table with ${DELIMITER_NAMES.get(delimiter) ?? delimiter}`,
    reader,
    writer: table.writer(form),
  };
}

function jsonOf(head: string, { path, column, form }: InputRequest): Opened {
  if (form === "csv" || form === "tsv") {
    throw allonymError("unknown-format", "is JSON lines, the fields of which are not known before the end", {
      path,
      hint: "Let the output be JSON lines too, by its name: out.jsonl.",
    });
  }
  const fields = fieldsIn(head);
  if (!fields.has(column)) {
    throw allonymError(
      "unknown-columns",
      `the first rows have no field ${show(column)}; theirs are ${[...fields].map(show).join(", ")}`,
      {
        path,
        hint: "Name one of these.",
      },
    );
  }
  return { kind: "JSON lines", reader: new JsonReader(path, column, head), writer: jsonLinesWriter(fields) };
}

async function* partsOf(
  reader: RowReader,
  texts: AsyncGenerator<string, void, undefined>,
  path: string,
): AsyncGenerator<Iterable<NameRow>, void, undefined> {
  try {
    for (;;) {
      const { done, value } = await readable(path, texts.next());
      if (done) break;
      yield reader.push(value);
    }
    yield reader.end();
  } finally {
    await texts.return();
  }
}
