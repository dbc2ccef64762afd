import { expect, test } from "vitest";
import { limitMarks } from "../../src/text/combining-marks.ts";

const acute = "\u0301";

test.each([
  ["nothing", "", ""],
  ["a text without marks", "Хабиров", "Хабиров"],
  ["a stress mark", `Хаби${acute}ров`, `Хаби${acute}ров`],
  ["30 marks on a letter", `a${acute.repeat(30)}b`, `a${acute.repeat(30)}b`],
  ["31 marks on a letter", `a${acute.repeat(31)}b`, `a${acute.repeat(30)}b`],
  ["marks of several sorts", `a${`${acute}\u0308`.repeat(20)}b`, `a${`${acute}\u0308`.repeat(15)}b`],
  ["marks before any letter", acute.repeat(50), acute.repeat(30)],
  ["each letter for itself", `a${acute.repeat(40)}b${acute.repeat(20)}`, `a${acute.repeat(30)}b${acute.repeat(20)}`],
  ["marks beyond the basic plane", `a${"\u{1d165}".repeat(31)}`, `a${"\u{1d165}".repeat(30)}`],
])("%s", (_, written, limited) => {
  expect(limitMarks(written)).toBe(limited);
});
