import { expect, test } from "vitest";
import { identifySystems } from "../../src/index.ts";

test.each([
  ["Ûŝenko", "Ющенко", ["gost-rus-Cyrl-Latn-7.79-2000-2002", "iso-rus-Cyrl-Latn-9-1995"]],
  ["Selenskyj", "Зеленський", []],
  ["", "Ющенко", []],
])("%s for %s follows %j", (latin, cyrillic, systems) => {
  expect(identifySystems(latin, cyrillic)).toEqual(systems);
});

test.each([
  ["Kyiv", "Київ", "ua-ukr-Cyrl-Latn-2010"],
  ["Zghurskyi", "Згурський", "un-ukr-Cyrl-Latn-2012"],
  ["Bayğusqar", "Байғусҡар", "bgnpcgn-bak-Cyrl-Latn-2007"],
  ["Yel’tsin", "Ельцин", "bgnpcgn-rus-Cyrl-Latn-1947"],
  ["Halyna", "Галына", "icao-bel-Cyrl-Latn-9303"],
  // ё of two characters
  ["E\u0308lkin", "Ёлкин", "iso-rus-Cyrl-Latn-9-1995"],
])("%s for %s follows %s, among others", (latin, cyrillic, system) => {
  expect(identifySystems(latin, cyrillic)).toContain(system);
});

test("letter case counts", () => {
  expect(identifySystems("KYIV", "Київ")).toEqual([]);
});
