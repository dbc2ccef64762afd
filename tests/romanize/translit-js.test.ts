import { expect, test } from "vitest";
import type { RomanizationInfo } from "../../src/romanize/system.ts";
import { translitJs } from "../../src/romanize/translit-js.ts";

const info: RomanizationInfo = { id: "made-up", authority: "nobody", language: "ru", year: 2000, source: "" };

test.each([
  ["ru", "Хабиров", "Khabirov"],
  ["ru", "ЩУКИН", "ShchUKIN"],
  ["uk", "Згурський", "Zghurskyi"],
  ["ru", "Байғусҡар", "Baiғusҡar"],
] as const)("%s: the package writes %s as %s", (preset, text, latin) => {
  expect(translitJs({ ...info, preset })(text)).toBe(latin);
});

test("a run of a million marks takes no more than its share of time", () => {
  expect(translitJs({ ...info, preset: "ru" })(`Уфа${"\u0301\u0323".repeat(500_000)}`)).toMatch(/^Uf/);
});
