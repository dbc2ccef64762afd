import { describe, expect, test } from "vitest";
import { type RomanizationId, romanizationSystems, romanize } from "../../src/index.ts";
import { systemFiles } from "./system-files.ts";

// Every file of data/romanization carries its own samples.

const files = [...systemFiles.values()];

describe.each(files)("$id", ({ id, samples, authority, language, year, source }) => {
  test("is listed with what is known of it, and without its rules", () => {
    expect(romanizationSystems).toContainEqual({ id, authority, language, year, source });
  });

  test.each(samples)("%s is written %s", (text, latin) => {
    expect(romanize(text, id as RomanizationId)).toBe(latin);
  });
});

test("all systems are listed, in the order of their ids", () => {
  expect(romanizationSystems.map(({ id }) => id)).toEqual(files.map(({ id }) => id).sort());
  expect(romanizationSystems.length).toBeGreaterThan(2);
});
