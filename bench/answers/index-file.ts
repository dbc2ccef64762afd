import type { Pair } from "./differences.ts";

/** An index file taken apart; docs/index-file.md describes it. */
interface IndexFile {
  readonly prefix: readonly number[];
  readonly header: Readonly<Record<string, unknown>>;
  readonly lengths: Readonly<Record<string, number>>;
  /** All columns, with the zeros between them. */
  readonly columns: Uint8Array;
}

const PREFIX_BYTES = 32;
const HEADER_BYTES_AT = 12;
// What the numbers of columns mean, and what answers depend on; the rest of the header are hashes and lengths.
const MEANINGS = ["threshold", "symbols", "orthographies"];
const SHOWN_BYTES = 8;

/** What must be the same in two index files: lengths of columns whatever they are called, meanings, bytes. */
export function* indexPairs(oldBytes: Uint8Array, newBytes: Uint8Array): Generator<Pair> {
  const [old, now] = [readFile(oldBytes), readFile(newBytes)];
  for (const [oldColumn, newColumn] of zipped(Object.entries(old.lengths), Object.entries(now.lengths)))
    yield {
      asked: `length of ${oldColumn?.[0]} and ${newColumn?.[0]}`,
      old: oldColumn?.[1],
      new: newColumn?.[1],
    };
  for (const field of MEANINGS) yield { asked: `header: ${field}`, old: old.header[field], new: now.header[field] };
  const at = firstUnlike(old.columns, now.columns);
  yield { asked: `columns, byte ${at}`, old: hexAt(old.columns, at), new: hexAt(now.columns, at) };
}

/** What may differ between versions of the format: prefix, names and order of fields, hashes. */
export function indexNotes(oldBytes: Uint8Array, newBytes: Uint8Array): string[] {
  const [old, now] = [readFile(oldBytes), readFile(newBytes)];
  const fields = (file: IndexFile): string[] => Object.keys(file.header);
  const columns = (file: IndexFile): string[] => Object.keys(file.lengths);
  return [
    ...unlike("prefix", old.prefix, now.prefix),
    ...unlike("field", fields(old), fields(now)),
    ...["entities", "sequence"].flatMap((field) => unlike(field, [old.header[field]], [now.header[field]])),
    ...unlike("column", columns(old), columns(now)),
  ];
}

function readFile(bytes: Uint8Array): IndexFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const prefix = Array.from({ length: PREFIX_BYTES / 4 }, (_, number) => view.getUint32(4 * number, true));
  const end = PREFIX_BYTES + view.getUint32(HEADER_BYTES_AT, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, end))) as IndexFile["header"];
  const lengths = header["lengths"] as IndexFile["lengths"];
  return { prefix, header, lengths, columns: bytes.subarray(8 * Math.ceil(end / 8)) };
}

function unlike(what: string, old: readonly unknown[], now: readonly unknown[]): string[] {
  return zipped(old, now).flatMap(([a, b], number) => (a === b ? [] : [`${what} ${number}: ${a}, ${b}`]));
}

function zipped<T>(old: readonly T[], now: readonly T[]): [T | undefined, T | undefined][] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_, number) => [old[number], now[number]]);
}

/** The first byte that differs; the length of the shorter one if none does. */
function firstUnlike(old: Uint8Array, now: Uint8Array): number {
  const length = Math.min(old.length, now.length);
  let at = 0;
  while (at < length && old[at] === now[at]) at++;
  return at;
}

function hexAt(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.subarray(at, at + SHOWN_BYTES)).toString("hex");
}
