import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningCode, CODED_LETTERS, letterCodes, PrefixTable, tableEntry } from "../../src/suggest/prefix-table.ts";
import { beginsWithSlip, slippedCodes } from "../../src/suggest/slips.ts";

const RUN = { seed: 20261130, numRuns: 500 };
const word = fc.string({ unit: fc.constantFrom(..."abcxyz"), minLength: 1, maxLength: 8 });

test("a table gives the words that begin so, and says of short ones whether they end there", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (words, typed) => {
      const table = new PrefixTable(Float64Array.from(words, (one, number) => tableEntry(beginningCode(one), number)));
      const found = new Map<number, boolean>();
      table.each(letterCodes(typed), (number, isWhole) => found.set(number, isWhole));
      const begun = typed.slice(0, CODED_LETTERS);
      const expected = words.flatMap((one, number) =>
        one.startsWith(begun) ? [[number, begun.length < CODED_LETTERS && one === begun] as const] : [],
      );
      expect(new Map([...found].sort(([a], [b]) => a - b))).toEqual(new Map(expected));
    }),
    RUN,
  );
});

test.each([
  ["a letter left out", "ivnov", "ivanova", true],
  ["a letter put in", "ivvanov", "ivanova", true],
  ["another letter", "ivenov", "ivanova", true],
  ["two that changed places", "iavnov", "ivanova", true],
  ["the first letter", "yvanov", "ivanova", true],
  ["the last letter", "ivanb", "ivanova", true],
  ["no slip at all", "ivan", "ivanova", true],
  ["two slips", "ivenev", "ivanova", false],
  ["two that changed places, and one more", "iavnev", "ivanova", false],
  ["a word that ends too early", "ivanova", "ivan", false],
])("%s: %s for %s", (_, typed, text, isSlip) => {
  expect(beginsWithSlip(text, typed)).toBe(isSlip);
});

test("the codes of slips lead to every word that begins with one", () => {
  let led = 0;
  fc.assert(
    fc.property(word, word, (text, typed) => {
      if (typed.length < 2 || !beginsWithSlip(text, typed)) return;
      const table = new PrefixTable(Float64Array.of(tableEntry(beginningCode(text), 0)));
      let isFound = false;
      for (const codes of slippedCodes(letterCodes(typed)))
        table.each(codes, () => {
          isFound = true;
        });
      expect(isFound, `${typed}: ${text}`).toBe(true);
      led++;
    }),
    { ...RUN, numRuns: 5000 },
  );
  expect(led).toBeGreaterThan(50);
});
