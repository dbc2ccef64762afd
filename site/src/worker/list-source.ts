import { fieldsIn } from "../../../src/cli/batch/json-form.ts";
import { openRows } from "../../../src/cli/batch/read-input.ts";
import { readRows } from "../../../src/import/index.ts";
import { HEAD } from "../../../src/import/limits.ts";
import type { EntityType } from "../../../src/index.ts";
import { tableOf } from "./csv.ts";

/** A list or a column of names that was pasted, dropped or chosen. */
export interface ListSource {
  readonly name: string;
  readonly content: string | Blob;
  /** The column or field that holds the names; undefined where each line is one. */
  readonly column?: string | undefined;
  /** What the names are of. */
  readonly type?: EntityType | undefined;
}

/** What a file of names has to choose from. */
export interface Columns {
  readonly titles: readonly string[];
  /** The one that likely holds names; undefined where each line likely is one. */
  readonly likely: string | undefined;
}

/** Told of how much has been read, from 0 to 1. */
type OnRead = (share: number) => void;

/** The bytes of a source, unpacked. */
export async function* bytesOf({ name, content }: ListSource, onRead: OnRead): AsyncGenerator<Uint8Array> {
  const blob = typeof content === "string" ? new Blob([content]) : content;
  let read = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      read += chunk.length;
      onRead(blob.size === 0 ? 1 : read / blob.size);
      controller.enqueue(chunk);
    },
  });
  const plain = blob.stream().pipeThrough(counted);
  const stream = name.endsWith(".gz") ? plain.pipeThrough(unpacking()) : plain;
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

// What TypeScript knows of it takes any buffer, and a stream of bytes gives less.
function unpacking(): ReadableWritablePair<Uint8Array, Uint8Array> {
  return new DecompressionStream("gzip") as ReadableWritablePair<Uint8Array, Uint8Array>;
}

/** A source of which each line is a name, as one with a column of them. */
async function* linesAsTable(source: ListSource, onRead: OnRead): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let rest = "";
  yield encoder.encode(tableOf([["name"]]));
  const decoder = new TextDecoder();
  for await (const bytes of bytesOf(source, onRead)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? "";
    yield encoder.encode(asRows(lines));
  }
  yield encoder.encode(asRows([rest]));
}

// Always in quotes, or commas would part names.
function asRows(lines: readonly string[]): string {
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => `"${line.trim().replaceAll('"', '""')}"\r\n`)
    .join("");
}

const NAMES = /name|имя|фио|назв|наимен|witness|person|title|label/i;

/** Looks at the beginning of a source for columns or fields. */
export async function columns(source: ListSource): Promise<Columns> {
  const head = await headOf(source);
  const first = /\S/.exec(head)?.[0];
  const titles = first === "{" ? [...fieldsIn(head)] : first === undefined ? [] : await titlesIn(head);
  const named = titles.find((title) => NAMES.test(title));
  // One column under no title that says so is a list of names without one.
  const isTable = first === "{" || titles.length > 1 || named !== undefined;
  return { titles: isTable ? titles : [], likely: isTable ? (named ?? titles[0]) : undefined };
}

async function titlesIn(head: string): Promise<readonly string[]> {
  const rows = readRows(head);
  try {
    for await (const _ of rows) break;
  } catch {
    // Two columns of one title, or a row without end: no table to choose a column from.
    return [];
  }
  return rows.summary.titles.map((title) => title.trim()).filter((title) => title !== "");
}

async function headOf(source: ListSource): Promise<string> {
  const decoder = new TextDecoder();
  let head = "";
  for await (const bytes of bytesOf(source, () => {})) {
    head += decoder.decode(bytes, { stream: true });
    if (head.length > HEAD) break;
  }
  return head.length > HEAD ? head.slice(0, head.lastIndexOf("\n", HEAD) + 1 || HEAD) : head;
}

/** The rows of a file of names. */
export function openColumn(source: ListSource, onRead: (share: number) => void): ReturnType<typeof openRows> {
  const { name, column } = source;
  const content = column === undefined ? linesAsTable(source, onRead) : bytesOf(source, onRead);
  return openRows(content, { path: name, column: column ?? "name", encoding: undefined, form: "as-given" });
}
