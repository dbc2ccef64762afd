import { describe, expect, test } from "vitest";
import { endOfName, isInQuotes } from "../../src/extract/quotation-marks.ts";

// Which quotation marks belong to a name, and which stand around it.

const endOf = (text: string, name: string) => {
  const start = text.indexOf(name);
  return text.slice(start, endOfName(text, start, start + name.length));
};

describe("a closing mark belongs to a name that holds the opening one", () => {
  test.each([
    ["ЧВК «Вагнер» ушла", "ЧВК «Вагнер", "ЧВК «Вагнер»"],
    ['the "Wagner" group', '"Wagner', '"Wagner"'],
    ["die „Wagner“ Gruppe", "„Wagner", "„Wagner“"],
    ["grupa „Wagner” tam", "„Wagner", "„Wagner”"],
  ])("%s: %s", (text, name, whole) => {
    expect(endOf(text, name)).toBe(whole);
  });

  test.each([
    ["the mark around a name", "из «ЧВК Вагнер» ушли", "ЧВК Вагнер"],
    ["the mark of a quotation that goes on", "«ЧВК Вагнер» ушла", "Вагнер"],
    ["a mark that a name has closed itself", 'the "Wagner"" group', '"Wagner"'],
    ["a space", "ЧВК «Вагнер ушла", "ЧВК «Вагнер"],
    ["an opening mark", "ЧВК «Вагнер«", "ЧВК «Вагнер"],
  ])("but not %s: %s", (_, text, name) => {
    expect(endOf(text, name)).toBe(name);
  });
});

describe("a name stands in quotation marks", () => {
  const isQuoted = (text: string) => isInQuotes(text, text.indexOf("Ufa"), text.indexOf("Ufa") + "Ufa".length);

  test.each(["the «Ufa» hall", "the “Ufa” hall", 'the "Ufa" hall', "der „Ufa“ Saal", "the 'Ufa' hall"])(
    "%s",
    (text) => {
      expect(isQuoted(text)).toBe(true);
    },
  );

  test.each(["in Ufa there", "«Ufa is there»", "he saw «the Ufa»", "in (Ufa) there", "Ufa"])("not in %s", (text) => {
    expect(isQuoted(text)).toBe(false);
  });
});
