import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { romanizationSystems, romanize } from "../../src/index.ts";

// Every file of data/romanization carries its own samples.

const FOLDER = "data/romanization";
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({ file, ...JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) }));

describe.each(files)("$id", ({ file, id, samples, authority, language, year, source }) => {
  test("is named after its id, and listed with what is known of it", () => {
    expect(file).toBe(`${id}.json`);
    expect(romanizationSystems).toContainEqual({ id, authority, language, year, source });
  });

  test.each(samples as [string, string][])("%s is written %s", (text, latin) => {
    expect(romanize(text, id)).toBe(latin);
  });
});

test("all systems are listed, in the order of their ids", () => {
  expect(romanizationSystems.map(({ id }) => id)).toEqual(files.map(({ id }) => id).sort());
  expect(romanizationSystems.length).toBeGreaterThan(2);
});

test.each([
  ["nothing stays nothing", "", ""],
  ["Latin letters and signs stay", "Ufa, 2024!", "Ufa, 2024!"],
  ["a lone surrogate stays", "\ud800", "\ud800"],
])("%s", (_, text, expected) => {
  for (const { id } of romanizationSystems) expect(romanize(text, id)).toBe(expected);
});
