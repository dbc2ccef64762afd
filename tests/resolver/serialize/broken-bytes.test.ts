import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createResolver, restoreResolver, serialize } from "../../../src/index.ts";
import { headerOf, PREFIX, prefixOf, repair, withHeader } from "./repair.ts";

// Bytes that are not a whole index give an error with a code that says what is wrong and what to do.

const RUN = { seed: 20261122, numRuns: 500 };
const HANGS = { timeout: 120_000 };

const entities = [
  { id: "b", names: ["Руслан Габбасов", "Ruslan Gabbasov"] },
  { id: "a", names: ["Jan Łucki"], distinctFrom: ["b"] },
  { id: "c", names: ["Elçin Cəfərov", "Эльчин Джафаров"] },
];
const bytes = serialize(createResolver(entities));

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** The error at restoring, or undefined. */
function faultOf(given: unknown): Fault | undefined {
  try {
    restoreResolver(given as Uint8Array, entities);
    return undefined;
  } catch (error) {
    return error as Fault;
  }
}

/** What is wrong, and that the message says what to do. */
function codeOf(given: unknown): string | undefined {
  const fault = faultOf(given);
  if (fault === undefined) return undefined;
  expect(fault, String(fault)).toMatchObject({
    name: "AllonymError",
    path: expect.stringMatching(/^(bytes|entities)/),
  });
  expect(fault.message.endsWith(fault.hint), fault.message).toBe(true);
  expect(fault.hint).toMatch(/serialize|createResolver/);
  return fault.code;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const padded = (start: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(1000);
  whole.set(start);
  return whole;
};

/** The file with one of the numbers at its beginning changed, everything else right. */
function withNumber(place: keyof typeof PREFIX, value: number): Uint8Array {
  const changed = bytes.slice();
  prefixOf(changed)[PREFIX[place]] = value;
  return repair(changed);
}

/** The file as a machine with the other order of bytes would write it: the bytes of each number turned round. */
const turned = Uint8Array.from(bytes, (_, at) => bytes[at - (at % 4) + 3 - (at % 4)] as number);

test("the file is right as long as nothing is changed", () => {
  expect(faultOf(bytes)).toBeUndefined();
  expect(faultOf(repair(bytes.slice()))).toBeUndefined();
  expect(faultOf(withHeader(bytes, JSON.stringify(headerOf(bytes))))).toBeUndefined();
});

describe("bytes that are something else", () => {
  test.each<readonly [string, unknown, string, RegExp]>([
    ["none", new Uint8Array(0), "not-an-index", /0 bytes/],
    ["a few", bytes.slice(0, 31), "not-an-index", /31 bytes/],
    ["zeros", new Uint8Array(1000), "not-an-index", /do not begin/],
    ["a PNG image", padded(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)), "not-an-index", /do not begin/],
    ["gzip", gzipSync(bytes), "not-an-index", /do not begin/],
    ["zip", padded(ascii("PK\u0003\u0004")), "not-an-index", /do not begin/],
    ["JSON", ascii(JSON.stringify(Array.from({ length: 20 }, () => entities))), "not-an-index", /do not begin/],
    ["the file of a machine with another order of bytes", turned, "not-an-index", /another order of bytes/],
    ["a newer version", withNumber("version", 99), "index-version", /version 99/],
    ["keys by other rules", withNumber("keysHash", 12345), "index-rules", /spelling rules/],
    ["costs by other rules", withNumber("costsHash", 12345), "index-rules", /spelling rules/],
    ["no bytes but text", "ANYM", "not-an-index", /Uint8Array/],
    ["undefined", undefined, "not-an-index", /Uint8Array/],
    ["null", null, "not-an-index", /Uint8Array/],
    ["an ArrayBuffer", bytes.buffer, "not-an-index", /Uint8Array/],
    ["a list of numbers", [...bytes], "not-an-index", /Uint8Array/],
    ["numbers of 16 bits", new Uint16Array(bytes.buffer), "not-an-index", /Uint8Array/],
  ])("%s", (_, given, code, message) => {
    expect(codeOf(given)).toBe(code);
    expect(faultOf(given)?.message).toMatch(message);
  });
});

test("cut off anywhere, or with something behind it", () => {
  const codes = Array.from({ length: bytes.length }, (_, length) => codeOf(bytes.slice(0, length)));
  expect(new Set(codes.slice(0, 32))).toEqual(new Set(["not-an-index"]));
  expect(new Set(codes.slice(32))).toEqual(new Set(["index-damaged"]));
  expect(codeOf(Uint8Array.of(...bytes, 0))).toBe("index-damaged");
  expect(codeOf(Uint8Array.of(...bytes, ...bytes))).toBe("index-damaged");
});

test("with one bit turned anywhere", HANGS, () => {
  const seen = new Set<string | undefined>();
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (place, bit) => {
      const changed = bytes.slice();
      changed[place] = (changed[place] as number) ^ (1 << bit);
      const code = codeOf(changed);
      const expected = place < 4 ? "not-an-index" : place < 8 ? "index-version" : "index-damaged";
      expect(code, `bit ${bit} of byte ${place}`).toBe(expected);
      seen.add(code);
    }),
    {
      ...RUN,
      numRuns: 2000,
      examples: [
        [0, 0],
        [5, 1],
        [9, 7],
        [20, 0],
        [24, 7],
        [28, 0],
        [bytes.length - 1, 7],
      ],
    },
  );
  expect(seen.size).toBe(3);
});

// Sums may cancel out: a checksum of an earlier version took some of these for right.
test("with the highest bit of two numbers turned", HANGS, () => {
  const numbers = fc.integer({ min: 2, max: bytes.length / 4 - 1 });
  fc.assert(
    fc.property(numbers, numbers, (first, second) => {
      fc.pre(first !== second);
      const changed = bytes.slice();
      for (const number of [first, second]) changed[number * 4 + 3] = (changed[number * 4 + 3] as number) ^ 0x80;
      expect(codeOf(changed), `${first} and ${second}`).toBe("index-damaged");
    }),
    { ...RUN, numRuns: 3000 },
  );
});

describe("a file with a right checksum and a wrong header", () => {
  const header = headerOf(bytes);
  const lengths = header["lengths"] as Record<string, number>;
  const changed = (fields: object): string => JSON.stringify({ ...header, ...fields });
  test.each<readonly [string, string]>([
    ["none", ""],
    ["no JSON", "{]"],
    ["null", "null"],
    ["a number", "7"],
    ["a list", "[]"],
    ["an empty object", "{}"],
    ["no symbols", changed({ symbols: undefined })],
    ["symbols that are none", changed({ symbols: [null, 7, "x", {}, [null], [{}], [[]], []] })],
    ["too few symbols", changed({ symbols: [] })],
    ["orthographies that are none", changed({ orthographies: [null, 7, "x"] })],
    ["too few orthographies", changed({ orthographies: [] })],
    ["a threshold that is text", changed({ threshold: "0.6" })],
    ["a threshold out of range", changed({ threshold: -7 })],
    ["no lengths", changed({ lengths: null })],
    ["lengths that are a list", changed({ lengths: [] })],
    ["a length that is negative", changed({ lengths: { ...lengths, letters: -1 } })],
    ["a length that is no whole number", changed({ lengths: { ...lengths, letters: 1.5 } })],
    ["a length that is text", changed({ lengths: { ...lengths, letters: "8" } })],
    ["a length beyond the end", changed({ lengths: { ...lengths, distinctParts: 2 ** 40 } })],
    ["a length missing", changed({ lengths: { ...lengths, distinctParts: undefined } })],
    ["all columns empty", changed({ lengths: Object.fromEntries(Object.keys(lengths).map((name) => [name, 0])) })],
    ["an order of fewer entities", changed({ lengths: { ...lengths, entityOrder: 2 } })],
    ["no starts of forms", changed({ lengths: { ...lengths, distinctStarts: 0 } })],
  ])("%s", (_, text) => {
    expect(codeOf(withHeader(bytes, text)) ?? "no error").toMatch(/^index-(damaged|entities)$/);
  });

  test.each([0x7fffffff, 0xffffffff, 0xfffffff8, bytes.length, bytes.length - 8])("a header of %i bytes", (length) => {
    expect(codeOf(withNumber("headerBytes", length))).toBe("index-damaged");
  });

  test("an order that names entities that are not there", () => {
    const twisted = bytes.slice();
    const numbers = new Uint32Array(twisted.buffer);
    // The order is the last column: 1, 0, 2, and what fills it up to eight bytes.
    expect([...numbers.slice(-4)]).toEqual([1, 0, 2, 0]);
    numbers[numbers.length - 2] = 1000;
    expect(codeOf(repair(twisted)) ?? "no error").toMatch(/^index-(damaged|entities)$/);
  });
});

const CODES = /^(not-an-index|index-damaged|index-version|index-rules|index-entities|unchanged)$/;

test("any bytes", HANGS, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (given, asFile) => {
      if (asFile && given.length >= 4) given.set(bytes.subarray(0, 4));
      expect(codeOf(given)).toMatch(CODES);
    }),
    RUN,
  );
});

test("a file with a few bytes changed and the checksum made right throws nothing but errors with codes", HANGS, () => {
  const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(edits, (changes) => {
      const changed = bytes.slice();
      for (const [place, value] of changes) changed[place] = value;
      const code = codeOf(repair(changed)) ?? "unchanged";
      expect(code).toMatch(CODES);
      seen.set(code, (seen.get(code) ?? 0) + 1);
    }),
    { ...RUN, numRuns: 1500 },
  );
  expect(seen.get("index-damaged")).toBeGreaterThan(100);
});
