import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { faultOf, readGolden, writeGolden } from "./versioned-golden.ts";

const folder = mkdtempSync(join(tmpdir(), "golden-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = { what: "The keys", constant: "KEYS_VERSION", path: join(folder, "keys.json") };

test.each([
  ["the same results", { version: 1, results: ["a"] }, undefined],
  ["other results, and no other version", { version: 1, results: ["b"] }, /^The keys changed: raise KEYS_VERSION in /],
  ["other results of a new version", { version: 2, results: ["b"] }, /KEYS_VERSION is 2, and 1 .*npm run golden:rules/],
  ["a new version for nothing", { version: 2, results: ["a"] }, /KEYS_VERSION is 2, and 1 .*npm run golden:rules/],
  ["a version that fell", { version: 0, results: ["a"] }, /it may only rise/],
])("%s", (_, now, fault) => {
  const found = faultOf(file, now, { version: 1, results: ["a"] });
  if (fault === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(fault);
});

test("a golden file takes other results only with a higher version", () => {
  writeGolden(file, { version: 1, results: ["a"] });
  expect(() => writeGolden(file, { version: 1, results: ["b"] })).toThrow("raise KEYS_VERSION");
  expect(() => writeGolden(file, { version: 0, results: ["a"] })).toThrow("may only rise");
  expect(readGolden(file)).toEqual({ version: 1, results: ["a"] });
  writeGolden(file, { version: 2, results: ["b"] });
  expect(readGolden(file)).toEqual({ version: 2, results: ["b"] });
});
