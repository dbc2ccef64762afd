import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashOf, hashOfWords, mixed, pairHash } from "../../src/base/hash.ts";

const RUN = { seed: 20261122, numRuns: 300 };
const anyHash = fc.nat(0xffffffff);
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

describe("hashes", () => {
  // Published values: FNV-1a of "" and "a", and the finalizer of MurmurHash3 of 0 and 1.
  test.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("of the text %j: FNV-1a, mixed", (text, fnv) => {
    expect(hashOf(text)).toBe(mixed(fnv));
  });

  test("that of words is that of their text", () => {
    for (const words of [[], ["руслан"], ["руслан", "габбасов"], ["a", "", "b"]])
      expect(hashOfWords(words.map((folded) => ({ folded })))).toBe(hashOf(words.join(" ")));
  });

  test("mixing is that of MurmurHash3", () => {
    expect([mixed(0), mixed(1)]).toEqual([0, 0x514e28b7]);
  });

  test("are whole numbers of 32 bits; those of pairs are the same either way round", () => {
    fc.assert(
      fc.property(anyText, anyHash, anyHash, (text, a, b) => {
        for (const hash of [hashOf(text), mixed(a), pairHash(a, b)]) {
          expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff).toBe(true);
        }
        expect(pairHash(a, b)).toBe(pairHash(b, a));
      }),
      RUN,
    );
  });

  test("hardly ever are the same for different skeletons or pairs of them", () => {
    const letters = Array.from("PFTSKLMNR");
    const threes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    expect(new Set(threes.map(hashOf)).size).toBe(729);
    const hashes = threes.slice(0, 200).map(hashOf);
    const pairs = hashes.flatMap((a, at) => hashes.slice(at).map((b) => pairHash(a, b)));
    expect(new Set(pairs).size).toBeGreaterThan(pairs.length - 3);
  });
});
