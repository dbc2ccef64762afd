import { murmur128 } from "../../../src/base/murmur.ts";

/** Places of the numbers of 32 bits that a file begins with, as docs/index-file.md has them. */
export const PREFIX = {
  magic: 0,
  version: 1,
  keysHash: 2,
  costsHash: 3,
  headerBytes: 4,
  wholeBytes: 5,
  checksum: 6,
  moreChecksum: 7,
};
const PREFIX_BYTES = 32;

export function prefixOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, PREFIX_BYTES / 4);
}

/**
 * Writes into bytes, which somebody changed, the length and the checksum that they would have if they had been written
 * so.
 */
export function repair(bytes: Uint8Array): Uint8Array {
  const prefix = prefixOf(bytes);
  prefix[PREFIX.wholeBytes] = bytes.length;
  const [seed] = murmur128(bytes.subarray(0, PREFIX.checksum * 4), 0);
  prefix.set(murmur128(bytes.subarray(PREFIX_BYTES), seed).slice(0, 2), PREFIX.checksum);
  return bytes;
}

/** The header of a file. */
export function headerOf(bytes: Uint8Array): Record<string, unknown> {
  const end = PREFIX_BYTES + (prefixOf(bytes)[PREFIX.headerBytes] as number);
  return JSON.parse(String.fromCharCode(...bytes.subarray(PREFIX_BYTES, end)));
}

/** The same file with another text in the place of its header, its columns behind it, and a right checksum. */
export function withHeader(bytes: Uint8Array, header: string): Uint8Array {
  const text = header.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const aligned = (length: number): number => Math.ceil(length / 8) * 8;
  const columns = bytes.subarray(aligned(PREFIX_BYTES + (prefixOf(bytes)[PREFIX.headerBytes] as number)));
  const start = aligned(PREFIX_BYTES + text.length);
  const made = new Uint8Array(start + columns.length);
  made.set(bytes.subarray(0, PREFIX_BYTES));
  made.set(
    Array.from(text, (letter) => letter.charCodeAt(0)),
    PREFIX_BYTES,
  );
  made.set(columns, start);
  prefixOf(made)[PREFIX.headerBytes] = text.length;
  return repair(made);
}
