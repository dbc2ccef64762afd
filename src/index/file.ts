import { allonymError } from "../errors.ts";
import type { Rules } from "../name/rules.ts";
import type { Alphabet } from "../sound/alphabet.ts";
import type { Alternative, Orthography } from "../sound/spelling.ts";
import { faultOf, isBelow, isMeaning, isOrthography } from "./check-columns.ts";
import { COLUMNS, type ColumnName, type Columns } from "./columns.ts";
import { indexOf, type NameIndex } from "./name-index.ts";
import { rulesHash } from "./rules-hash.ts";

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

/** What stands before the columns, as JSON. */
interface Header {
  readonly threshold: number;
  readonly entities: number;
  readonly sequence: number;
  readonly symbols: readonly (readonly Alternative[])[];
  readonly orthographies: readonly Orthography[];
  /** Length of each column, in numbers. */
  readonly lengths: Readonly<Record<string, number>>;
}

// The file is described in docs/index-file.md; a change of it makes a new version.
const VERSION = 2;
// "ANYM" in the order of bytes that the numbers of the columns have: on a machine with the other order it reads otherwise.
const MAGIC = 0x4d594e41;
const MAGIC_OF_OTHER_ORDER = 0x414e594d;
const PLACES = {
  magic: 0,
  version: 1,
  keysHash: 2,
  headerBytes: 3,
  wholeBytes: 4,
  checksum: 5,
  moreChecksum: 6,
  costsHash: 7,
} as const;
const PREFIX_BYTES = 32;
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
  const text = asciiOf(JSON.stringify(header));
  const start = aligned(PREFIX_BYTES + text.length);
  const size = columns.reduce((sum, [, { byteLength }]) => sum + aligned(byteLength), start);
  const bytes = new Uint8Array(size);
  bytes.set(text, PREFIX_BYTES);
  let at = start;
  for (const [, column] of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += aligned(column.byteLength);
  }
  const prefix = new Uint32Array(bytes.buffer, 0, PREFIX_BYTES / 4);
  prefix[PLACES.magic] = MAGIC;
  prefix[PLACES.version] = VERSION;
  const { keys, costs } = rulesHash(index.rules);
  prefix[PLACES.keysHash] = keys;
  prefix[PLACES.costsHash] = costs;
  prefix[PLACES.headerBytes] = text.length;
  prefix[PLACES.wholeBytes] = size;
  [prefix[PLACES.checksum], prefix[PLACES.moreChecksum]] = checksumOf(bytes);
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
  checkPrefix(rules, bytes);
  const prefix = prefixOf(bytes);
  const headerBytes = prefix[PLACES.headerBytes] as number;
  const header = readHeader(bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + headerBytes), rules.sounds.alphabet);
  let at = bytes.byteOffset + aligned(PREFIX_BYTES + headerBytes);
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

function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

function prefixOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, PREFIX_BYTES / 4);
}

function checkPrefix(rules: Rules, bytes: Uint8Array): void {
  if (bytes.length < PREFIX_BYTES) throw notAnIndex(`${bytes.length} bytes are no index`);
  const prefix = prefixOf(bytes);
  const at = (place: keyof typeof PLACES): number => prefix[PLACES[place]] as number;
  if (at("magic") === MAGIC_OF_OTHER_ORDER)
    throw notAnIndex("the index was made on a machine with another order of bytes");
  if (at("magic") !== MAGIC) throw notAnIndex("the bytes do not begin as an index does");
  if (at("version") !== VERSION) {
    throw allonymError("index-version", `the index is of version ${at("version")}, this package reads ${VERSION}`, {
      path: "bytes",
      hint: "Make it again with serialize, or use the version of the package that made it.",
    });
  }
  if (at("wholeBytes") !== bytes.length) throw damaged(`${bytes.length} of ${at("wholeBytes")} bytes are there`);
  if (aligned(PREFIX_BYTES + at("headerBytes")) > bytes.length) throw damaged("its header does not fit in");
  const [checksum, more] = checksumOf(bytes);
  if (checksum !== at("checksum") || more !== at("moreChecksum")) throw damaged("the checksum does not agree");
  const { keys, costs } = rulesHash(rules);
  if (at("keysHash") !== keys || at("costsHash") !== costs) {
    throw allonymError("index-rules", "the index was made with other spelling rules", {
      path: "bytes",
      hint: "Make it again: createResolver and serialize, with this version of the package.",
    });
  }
}

/**
 * Two sums over all numbers of 32 bits but the checksum itself, in the manner of Fletcher (1982), the second mixed by
 * multiplication.
 */
function checksumOf(bytes: Uint8Array): [number, number] {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  let [sum, mix] = [bytes.length, 0x811c9dc5];
  for (let at = 0; at < words.length; at++) {
    if (at === PLACES.checksum || at === PLACES.moreChecksum) continue;
    sum = (sum + (words[at] as number)) | 0;
    mix = Math.imul(mix ^ sum, 0x01000193);
  }
  return [sum >>> 0, mix >>> 0];
}

function readHeader(bytes: Uint8Array, alphabet: Alphabet): Header {
  try {
    const header = JSON.parse(textOf(bytes)) as Header;
    if (isHeader(header, alphabet)) return header;
  } catch {
    // As for a header with other fields.
  }
  throw damaged("its header cannot be read");
}

function isHeader(
  { threshold, entities, sequence, symbols, orthographies, lengths }: Header,
  alphabet: Alphabet,
): boolean {
  return (
    typeof threshold === "number" &&
    threshold > 0 &&
    threshold <= 1 &&
    Number.isSafeInteger(entities) &&
    Number.isSafeInteger(sequence) &&
    typeof lengths === "object" &&
    lengths !== null &&
    symbols.every((meaning) => isMeaning(meaning, alphabet)) &&
    orthographies.every(isOrthography)
  );
}

/** JSON in bytes: what is not ASCII is escaped, so that one byte is one character. */
function asciiOf(json: string): Uint8Array {
  const ascii = json.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function notAnIndex(message: string): Error {
  return allonymError("not-an-index", message, { path: "bytes", hint: "Give what serialize gave, all of it." });
}

function damaged(message: string): Error {
  return allonymError("index-damaged", `the index is damaged: ${message}`, {
    path: "bytes",
    hint: "Read the file again or make it anew with serialize.",
  });
}
