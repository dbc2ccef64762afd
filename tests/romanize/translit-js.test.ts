import { expect, test } from "vitest";
import { translitJs } from "../../src/romanize/translit-js.ts";

test.each([
  ["ru", "Хабиров", "Khabirov"],
  ["ru", "ЩУКИН", "ShchUKIN"],
  ["uk", "Згурський", "Zghurskyi"],
  ["ru", "Байғусҡар", "Baiғusҡar"],
] as const)("%s: the package writes %s as %s", (preset, text, latin) => {
  expect(translitJs({ preset })(text)).toBe(latin);
});

test("a run of a million marks takes no more than its share of time", () => {
  expect(translitJs({ preset: "ru" })(`Уфа${"\u0301\u0323".repeat(500_000)}`)).toMatch(/^Uf/);
});
