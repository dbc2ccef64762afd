import { describe, expect, test } from "vitest";
import { murmur128 } from "../../src/base/murmur.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(new TextEncoder().encode(text));
/** Byte by byte, the lowest of each number first. */
const hexOf = (words: readonly number[]): string => Buffer.from(Uint32Array.from(words).buffer).toString("hex");

// From the tests of NHasher (MurmurHash128X32V3Tests.cs), a port of MurmurHash3_x86_128 to .NET.
describe("the hash of a text is the published one", () => {
  test.each([
    ["", "A1D5BEF71C6A575B1C6A575B1C6A575B"],
    ["The quick brown fox jumps over the lazy dog", "5ED5D48A7161B84C9C3AA78E3E79B6CD"],
    ["The quick brown fox jumps over the lazy cog", "0E8829CCF91081107C6F5EBF3433E188"],
    ["THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG", "85C392715A1701C682DFBF4A14508190"],
    ["THE QUICK BROWN FOX JUMPS OVER THE LAZY COG", "98BB1B3C95194F656E79DE6D66243F09"],
  ])("%j", (text, hash) => {
    expect(hexOf(murmur128(bytesOf(text), 2_538_058_380)).toUpperCase()).toBe(hash);
  });
});

// SMHasher, main.cpp (https://github.com/aappleby/smhasher/blob/master/src/main.cpp) and KeysetTest.cpp: keys {0},
// {0,1}, {0,1,2} and so on with the seeds 256, 255, 254; the hash of all hashes has this first number.
test("the verification value of SMHasher", () => {
  const hashes = new Uint32Array(256 * 4);
  for (let length = 0; length < 256; length++) {
    const key = Uint8Array.from({ length }, (_, at) => at);
    hashes.set(murmur128(key, 256 - length), length * 4);
  }
  expect(murmur128(new Uint8Array(hashes.buffer), 0)[0].toString(16)).toBe("b3ece62a");
});

// The checksum before this one missed two flips of bit 31 at an even distance.
test("two bits that are flipped change both of its first numbers", () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) & 255);
  const before = murmur128(bytes, 1);
  const missed: string[] = [];
  for (let first = 3; first < 256; first += 4) {
    for (let second = first + 4; second < bytes.length; second += 4) {
      const flipped = Uint8Array.from(bytes);
      for (const at of [first, second]) flipped[at] = (flipped[at] as number) ^ 0x80;
      const after = murmur128(flipped, 1);
      if (after[0] === before[0] && after[1] === before[1]) missed.push(`${first}, ${second}`);
    }
  }
  expect(missed).toEqual([]);
});
