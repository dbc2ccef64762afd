import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Word, words } from "../../src/text/words.ts";

// How a text is split. The words on the right are as the program compares them: small letters, one sort of apostrophe.

const folded = (text: string) => words(text).map((word) => word.folded);

describe("a text is split into words", () => {
  test.each<[string, string, string[]]>([
    ["at spaces of every sort", "Радий\u00a0Хабиров\t\nУфа", ["радий", "хабиров", "уфа"]],
    ["at hyphens and dashes", "Al-Sinov – Римский‑Корсаков", ["al", "sinov", "римский", "корсаков"]],
    ["at slashes, quotes and brackets", "РСЕ/РС «Мемориал» (Ufa)", ["рсе", "рс", "мемориал", "ufa"]],
    ["at a change from small letter to capital", "VladimirPutin", ["vladimir", "putin"]],
    ["at two such changes", "RadiyFaritovichKhabirov", ["radiy", "faritovich", "khabirov"]],
    ["not after a short beginning", "McDonald MacLeod DeVito", ["mcdonald", "macleod", "devito"]],
    ["not in front of capitals", "ChvK VDVshnik", ["chvk", "vdvshnik"]],
    ["not inside capitals", "HABIROV", ["habirov"]],
    ["not at an apostrophe between letters", "O'Brien Il’ya Gul'nara", ["o'brien", "il'ya", "gul'nara"]],
    ["leaving apostrophes around a word out", "'Shaman' Ural'", ["shaman", "ural"]],
    ["at two apostrophes", "a''b", ["a", "b"]],
    ["with initials as words", "R. F. Khabirov", ["r", "f", "khabirov"]],
    ["with initials that touch", "Р.Ф.Хабиров", ["р", "ф", "хабиров"]],
    ["with numbers", "Ufa 2024", ["ufa", "2024"]],
    ["not at a stress mark", "Хаби\u0301ров", ["хабиров"]],
    ["not at what is invisible", "Хаби\u00adров Ufa\u200b", ["хабиров", "ufa"]],
    ["at a lone surrogate and NUL", "Ufa\ud800Sim\u0000Tuy", ["ufa", "sim", "tuy"]],
    ["at emoji", "Ufa😀Sim", ["ufa", "sim"]],
    ["with letters outside the basic plane", "𐐷𐐶 Ufa", ["𐐷𐐶", "ufa"]],
    ["into nothing, if there is no letter", " .,-– '\u0301\u200b", []],
    ["into nothing, if there is nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(folded(text)).toEqual(expected);
  });
});

describe("a word knows", () => {
  const word = (text: string, index = 0) => words(text)[index] as Word;

  test.each<[string, Word, Partial<Word>]>([
    ["that it has a capital", word("Ufa"), { capital: true, allCapitals: false }],
    ["that it has none", word("ufa"), { capital: false, allCapitals: false }],
    ["that it is all capitals", word("УФА"), { capital: true, allCapitals: true }],
    ["that one capital is not all capitals", word("R."), { capital: true, allCapitals: false }],
    ["a capital of two code points", word("C\u030cech"), { capital: true }],
    ["the full stop behind it", word("R. Khabirov"), { dot: true }],
    ["that no full stop is behind it", word("R Khabirov."), { dot: false }],
    ["the comma behind it", word("Khabirov, Radiy"), { comma: true }],
    ["the comma behind a space", word("Khabirov , Radiy"), { comma: true }],
    ["the << of a passport as one", word("KHABIROV<<RADIY"), { comma: true }],
    ["that a single < is none", word("RADIY<FARITOVICH"), { comma: false }],
    ["the comma behind its full stop", word("R.F., Khabirov", 1), { comma: true }],
    ["the comma behind a bracket", word("Khabirov (Radiy), Ufa", 1), { comma: true }],
    ["no comma of the next word", word("R. Khabirov, Ufa"), { comma: false }],
    ["an Arabic comma", word("Khabirov، Radiy"), { comma: true }],
    ["that a hyphen ties it to the word before", word("Al-Sinov", 1), { joined: true }],
    ["that a space does not", word("Al Sinov", 1), { joined: false }],
    ["that a hyphen with spaces does not", word("Al - Sinov", 1), { joined: false }],
    ["that a change to a capital ties it", word("VladimirPutin", 1), { joined: true }],
    ["that it is Latin", word("Ufa"), { script: "Latin" }],
    ["that it is Cyrillic", word("Өфө"), { script: "Cyrillic" }],
    ["that it is Cyrillic, for the most part", word("Хабирoв"), { script: "Cyrillic" }],
    ["that it is Arabic", word("أوفا"), { script: "Arabic" }],
    ["that it is in a script that nobody reads here", word("烏法"), { script: "Other" }],
    ["that a number has no script", word("2024"), { script: undefined, capital: false }],
  ])("%s", (_, actual, expected) => {
    expect(actual).toMatchObject(expected);
  });
});

test("words stand where they say, in order, and nothing between them is a letter", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("abKЖбӘ'’-. ,7\u0301\u200b\ud800\udc00😀")),
    maxLength: 40,
  });
  let seen = 0;
  fc.assert(
    fc.property(text, (written) => {
      let end = 0;
      for (const word of words(written)) {
        expect(written.slice(end, word.start)).not.toMatch(/[\p{L}\p{Nd}]/u);
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.folded).not.toBe("");
        end = word.end;
        seen++;
      }
      expect(written.slice(end)).not.toMatch(/[\p{L}\p{Nd}]/u);
    }),
    { seed: 20261121, numRuns: 500 },
  );
  expect(seen).toBeGreaterThan(500);
});
