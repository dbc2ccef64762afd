import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockingKeys, blockingKeysScheme } from "../../src/index.ts";
import { others, spellings } from "./blocking-names.ts";

// Keys stand in other people's databases: they never change within a major version. The golden file is written once,
// and then only for names that are new in blocking-names.ts: `npx vitest run --project unit --mode golden
// tests/blocking/blocking-keys.test.ts`. It never overwrites a key that is on record.

const FILE = "tests/blocking/blocking-keys.golden.json";
const names = [...spellings.flat(), ...others];

interface Golden {
  readonly scheme: number;
  readonly keys: Readonly<Record<string, readonly string[]>>;
}
const golden: Golden = JSON.parse(readFileSync(FILE, "utf8"));

if (import.meta.env.MODE === "golden") {
  const fresh = Object.fromEntries(names.map((name) => [name, blockingKeys(name)]));
  writeFileSync(FILE, written({ ...fresh, ...golden.keys }));
}

/** One name a line, as the formatter has it. */
function written(keys: Golden["keys"]): string {
  const row = ([name, own]: [string, readonly string[]]) =>
    `    ${JSON.stringify(name)}: [${own.map((key) => JSON.stringify(key)).join(", ")}]`;
  return `{\n  "scheme": ${golden.scheme},\n  "keys": {\n${Object.entries(keys).map(row).join(",\n")}\n  }\n}\n`;
}

test("the golden file holds each name of blocking-names.ts, and no other", () => {
  expect(Object.keys(golden.keys).sort()).toEqual([...new Set(names)].sort());
  expect(names.length).toBeGreaterThan(110);
});

test("the scheme is the one on record", () => {
  expect(blockingKeysScheme).toBe(golden.scheme);
});

test.each(Object.entries(golden.keys))("the keys of %j are those on record", (name, keys) => {
  expect(blockingKeys(name), "a change needs a new scheme and a new major version").toEqual(keys);
});

describe("spellings of one name share a key", () => {
  const pairs = spellings.flatMap((row) => row.slice(1).map((other) => [row[0] as string, other] as const));

  test.each(pairs)("%s, %s", (name, other) => {
    const shared = new Set(blockingKeys(name));
    expect(blockingKeys(other).filter((key) => shared.has(key))).not.toEqual([]);
  });
});

test("different names mostly share none", () => {
  const firsts = spellings.map(([name]) => name as string);
  const pairs = firsts.flatMap((a, index) => firsts.slice(index + 1).map((b) => [a, b] as const));
  const clashing = pairs.filter(([a, b]) => blockingKeys(a).some((key) => blockingKeys(b).includes(key)));
  expect(pairs.length).toBeGreaterThan(150);
  expect(clashing.length).toBeLessThan(pairs.length / 20);
});

describe("keys are the same", () => {
  test.each([
    ["for capitals and small letters", "ХАБИРОВ", "хабиров"],
    ["for any order of the words", "Khabirov Radiy", "Radiy Khabirov"],
    ["for any sort of apostrophe", "Il'ya", "Il’ya"],
    ["with a stress mark", "Хаби\u0301ров", "Хабиров"],
    ["with a word twice", "Ufa Ufa", "Ufa"],
    ["from two code points", "C\u030cech", "Čech"],
  ])("%s", (_, a, b) => {
    expect(blockingKeys(a)).toEqual(blockingKeys(b));
  });
});

test("keys are sorted, each once, never empty, never long", () => {
  let seen = 0;
  const name = fc.string({ unit: fc.constantFrom(...Array.from("abchjkstxzШщжхҡҙє’- éß漢7")), maxLength: 40 });
  fc.assert(
    fc.property(name, (text) => {
      const keys = blockingKeys(text);
      expect(keys).toEqual([...new Set(keys)].sort());
      for (const key of keys) expect(key).toMatch(/^.{1,8}$/su);
      seen += keys.length;
    }),
    { seed: 20261121, numRuns: 500 },
  );
  expect(seen).toBeGreaterThan(500);
});
