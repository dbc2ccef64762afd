import { type Difference, firstDifference, type Pair } from "./differences.ts";

/** An index file taken apart; docs/index-file.md describes it. */
interface IndexFile {
  readonly prefix: readonly number[];
  /** All fields but `lengths`. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly lengths: readonly (readonly [column: string, length: number])[];
  /** All columns, with the zeros between them. */
  readonly columns: Uint8Array;
}

const PREFIX_BYTES = 32;
const HEADER_BYTES_AT = 12;
const SHOWN_BYTES = 8;

/** What must be the same in two index files: lengths and bytes of the columns, whatever they are called. */
export function* indexPairs(oldBytes: Uint8Array, newBytes: Uint8Array): Generator<Pair> {
  const [old, now] = [readFile(oldBytes), readFile(newBytes)];
  for (const [oldColumn, newColumn] of zipped(old.lengths, now.lengths))
    yield {
      asked: `length of ${oldColumn?.[0]} and ${newColumn?.[0]}`,
      old: oldColumn?.[1],
      new: newColumn?.[1],
    };
  const at = firstUnlike(old.columns, now.columns);
  yield { asked: `columns, byte ${at}`, old: hexAt(old.columns, at), new: hexAt(now.columns, at) };
}

/** Where two index files differ in what may: prefix, header, names of columns. */
export function indexNotes(oldBytes: Uint8Array, newBytes: Uint8Array): Difference[] {
  const [old, now] = [readFile(oldBytes), readFile(newBytes)];
  const fields = [...new Set([...Object.keys(old.header), ...Object.keys(now.header)])];
  const pairs: Pair[] = [
    ...zipped(old.prefix, now.prefix).map(([a, b], number) => ({ asked: `prefix ${number}`, old: a, new: b })),
    ...fields.map((field) => ({ asked: `header: ${field}`, old: old.header[field], new: now.header[field] })),
    ...zipped(old.lengths, now.lengths).map(([a, b], number) => ({
      asked: `column ${number}`,
      old: a?.[0],
      new: b?.[0],
    })),
  ];
  return pairs.flatMap((pair) => firstDifference(pair) ?? []);
}

function readFile(bytes: Uint8Array): IndexFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const prefix = Array.from({ length: PREFIX_BYTES / 4 }, (_, number) => view.getUint32(4 * number, true));
  const end = PREFIX_BYTES + view.getUint32(HEADER_BYTES_AT, true);
  const { lengths, ...header } = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, end))) as {
    readonly lengths: Readonly<Record<string, number>>;
  };
  return { prefix, header, lengths: Object.entries(lengths), columns: bytes.subarray(8 * Math.ceil(end / 8)) };
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
