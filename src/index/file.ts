import type { Rules } from "../name/rules.ts";
import { faultOf, isBelow } from "./check-columns.ts";
import { COLUMNS, type ColumnName, type Columns } from "./columns.ts";
import { type Header, headerBytes, readHeader } from "./file-header.ts";
import { aligned, checkPrefix, damaged, PREFIX_BYTES, writePrefix } from "./file-prefix.ts";
import { indexOf, type NameIndex } from "./name-index.ts";

/** An index with what else a file of it holds. */
export interface IndexFile {
  readonly index: NameIndex;
  readonly threshold: number;
  /** Hashes of the entities, in any order and in the order in which they were given. */
  readonly entities: number;
  readonly sequence: number;
  /** For each entity its place among those that were given; empty if they were given in the order of their ids. */
  readonly order: Uint32Array;
}

const ORDER = "entityOrder";

type Kind = (typeof COLUMNS)[ColumnName];
type AnyColumn = Columns[ColumnName];

const BYTES: Record<Kind, number> = { Uint8: 1, Uint16: 2, Uint32: 4 };

function viewOf(kind: Kind, buffer: ArrayBufferLike, at: number, length: number): AnyColumn {
  if (kind === "Uint8") return new Uint8Array(buffer, at, length);
  return kind === "Uint16" ? new Uint16Array(buffer, at, length) : new Uint32Array(buffer, at, length);
}

/** Writes an index as bytes. Time and memory linear in its size. */
export function packIndex({ index, threshold, entities, sequence, order }: IndexFile): Uint8Array<ArrayBuffer> {
  const columns: (readonly [string, AnyColumn])[] = [
    ...columnNames.map((name) => [name, index.columns[name]] as const),
    [ORDER, order],
  ];
  const header: Header = {
    threshold,
    entities,
    sequence,
    symbols: index.tables.symbols.map((symbol) => index.rules.sounds.symbols.meaningOf(symbol)),
    orthographies: index.tables.orthographies,
    lengths: Object.fromEntries(columns.map(([name, { length }]) => [name, length])),
  };
  const text = headerBytes(header);
  const start = aligned(PREFIX_BYTES + text.length);
  const size = columns.reduce((sum, [, { byteLength }]) => sum + aligned(byteLength), start);
  const bytes = new Uint8Array(size);
  bytes.set(text, PREFIX_BYTES);
  let at = start;
  for (const [, column] of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += aligned(column.byteLength);
  }
  writePrefix(index.rules, bytes, text.length);
  return bytes;
}

/**
 * Reads an index from bytes, without copying its columns: the bytes must not change afterwards. Time linear in their
 * number, for the checksum.
 *
 * @throws `not-an-index`, `index-damaged`, `index-version`, `index-rules`
 */
export function unpackIndex(rules: Rules, given: Uint8Array): IndexFile {
  // Not slice(), which gives a view of the same bytes if they are in a Buffer of Node.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  const start = PREFIX_BYTES + checkPrefix(rules, bytes);
  const header = readHeader(bytes.subarray(PREFIX_BYTES, start), rules.sounds.alphabet);
  if (header === undefined) throw damaged("its header cannot be read");
  let at = bytes.byteOffset + aligned(start);
  const column = (name: string, kind: Kind): AnyColumn => {
    const length = header.lengths[name] ?? -1;
    const size = length * BYTES[kind];
    if (!Number.isSafeInteger(length) || length < 0 || at + size > endOf(bytes))
      throw damaged(`the column ${name} does not fit in`);
    const values = viewOf(kind, bytes.buffer, at, length);
    at += aligned(size);
    return values;
  };
  const columns = Object.fromEntries(
    columnNames.map((name) => [name, column(name, COLUMNS[name])]),
  ) as unknown as Columns;
  const order = column(ORDER, "Uint32") as Uint32Array;
  const fault = faultOf(columns, header.symbols.length, header.orthographies.length);
  if (fault !== undefined) throw damaged(`the column ${fault} cannot be right`);
  if ((order.length > 0 && order.length !== columns.entityFlags.length) || !isBelow(order, columns.entityFlags.length))
    throw damaged(`the column ${ORDER} cannot be right`);
  const symbols = header.symbols.map((meaning) => rules.sounds.symbols.of(meaning));
  const tables = { symbols, orthographies: header.orthographies };
  const { threshold, entities, sequence } = header;
  return { index: indexOf(rules, columns, tables), threshold, entities, sequence, order };
}

const columnNames = /* @__PURE__ */ Object.keys(COLUMNS) as readonly ColumnName[];

function endOf({ byteOffset, byteLength }: Uint8Array): number {
  return byteOffset + byteLength;
}
