import { murmur128 } from "../base/murmur.ts";
import { type AllonymError, allonymError } from "../errors.ts";
import type { Rules } from "../name/rules.ts";

// The file is described in docs/index-file.md; a change of it makes a new version.
const VERSION = 4;
// "ANYM" in the order of bytes that the numbers of the columns have: on a machine with the other order it reads
// otherwise.
const MAGIC = 0x4d594e41;
const MAGIC_OF_OTHER_ORDER = 0x414e594d;
const PLACES = {
  magic: 0,
  version: 1,
  keysHash: 2,
  costsHash: 3,
  headerBytes: 4,
  wholeBytes: 5,
  checksum: 6,
  moreChecksum: 7,
} as const;
/** Bytes before the header. */
export const PREFIX_BYTES = 32;

/** Writes what stands before the header of a file that is complete otherwise. */
export function writePrefix(rules: Rules, bytes: Uint8Array, headerBytes: number): void {
  const prefix = prefixOf(bytes);
  const { keys, costs } = rules.hash;
  prefix[PLACES.magic] = MAGIC;
  prefix[PLACES.version] = VERSION;
  prefix[PLACES.keysHash] = keys;
  prefix[PLACES.costsHash] = costs;
  prefix[PLACES.headerBytes] = headerBytes;
  prefix[PLACES.wholeBytes] = bytes.length;
  [prefix[PLACES.checksum], prefix[PLACES.moreChecksum]] = checksumOf(bytes);
}

/**
 * Checks that bytes are a whole index by these rules; gives the length of its header.
 *
 * @throws `not-an-index`, `index-damaged`, `index-version`, `index-rules`
 */
export function checkPrefix(rules: Rules, bytes: Uint8Array): number {
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
  const { keys, costs } = rules.hash;
  if (at("keysHash") !== keys || at("costsHash") !== costs) {
    throw allonymError("index-rules", "the index was made with other spelling rules", {
      path: "bytes",
      hint: "Make it again: createResolver and serialize, with this version of the package.",
    });
  }
  return at("headerBytes");
}

/** A length in bytes up to which columns are aligned. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

function prefixOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, PREFIX_BYTES / 4);
}

/**
 * 64 bits of the hash of all that stands behind the prefix, the seed being the hash of the prefix before the checksum:
 * so both are published hashes of bytes as they stand.
 */
function checksumOf(bytes: Uint8Array): readonly [number, number] {
  const [seed] = murmur128(bytes.subarray(0, PLACES.checksum * 4), 0);
  const [first, second] = murmur128(bytes.subarray(PREFIX_BYTES), seed);
  return [first, second];
}

function notAnIndex(message: string): AllonymError {
  return allonymError("not-an-index", message, { path: "bytes", hint: "Give what serialize gave, all of it." });
}

/** The error for bytes that were an index once. */
export function damaged(message: string): AllonymError {
  return allonymError("index-damaged", `the index is damaged: ${message}`, {
    path: "bytes",
    hint: "Read the file again or make it anew with serialize.",
  });
}
