import { mixed } from "./hash.ts";

/** The four numbers of 32 bits that a hash of 128 bits is. */
export type Hash128 = readonly [number, number, number, number];

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;
const BLOCK = 16;

/**
 * MurmurHash3_x86_128 (Appleby 2011, https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp, in the
 * public domain): it finds accidents, and is no protection from somebody who wants two texts with one hash. On
 * machines that are little endian, as the index file is; bytes have to begin at a multiple of 4 in their buffer.
 */
export function murmur128(bytes: Uint8Array, seed: number): Hash128 {
  const blocks = Math.floor(bytes.length / BLOCK);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, blocks * 4);
  let [h1, h2, h3, h4] = [seed | 0, seed | 0, seed | 0, seed | 0];
  for (let at = 0; at < words.length; at += 4) {
    h1 ^= Math.imul(turn(Math.imul(words[at] as number, C1), 15), C2);
    h1 = (Math.imul((turn(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
    h2 ^= Math.imul(turn(Math.imul(words[at + 1] as number, C2), 16), C3);
    h2 = (Math.imul((turn(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
    h3 ^= Math.imul(turn(Math.imul(words[at + 2] as number, C3), 17), C4);
    h3 = (Math.imul((turn(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
    h4 ^= Math.imul(turn(Math.imul(words[at + 3] as number, C4), 18), C1);
    h4 = (Math.imul((turn(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
  }
  const rest = new Uint8Array(BLOCK);
  rest.set(bytes.subarray(blocks * BLOCK));
  const [k1, k2, k3, k4] = new Uint32Array(rest.buffer) as unknown as Hash128;
  h1 ^= Math.imul(turn(Math.imul(k1, C1), 15), C2) ^ bytes.length;
  h2 ^= Math.imul(turn(Math.imul(k2, C2), 16), C3) ^ bytes.length;
  h3 ^= Math.imul(turn(Math.imul(k3, C3), 17), C4) ^ bytes.length;
  h4 ^= Math.imul(turn(Math.imul(k4, C4), 18), C1) ^ bytes.length;
  return spread(mixedAll(spread([h1, h2, h3, h4])));
}

function turn(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function mixedAll([h1, h2, h3, h4]: Hash128): Hash128 {
  return [mixed(h1), mixed(h2), mixed(h3), mixed(h4)];
}

/** The sum of all to the first, and that to each of the others. */
function spread([h1, h2, h3, h4]: Hash128): Hash128 {
  const sum = (h1 + h2 + h3 + h4) >>> 0;
  return [sum, (h2 + sum) >>> 0, (h3 + sum) >>> 0, (h4 + sum) >>> 0];
}
