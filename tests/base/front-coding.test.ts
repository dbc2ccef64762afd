import fc from "fast-check";
import { expect, test } from "vitest";
import { frontCoded, frontDecoded } from "../../src/base/front-coding.ts";

test.each<[string, readonly string[], string]>([
  ["what is alike stands once", ["банк", "банка", "банку", "бар"], "AбанкEаEуCр"],
  ["a text that begins another", ["ab", "abc"], "AabCc"],
  ["texts that have nothing in common", ["ab", "cd"], "AabAcd"],
  ["no text", [], ""],
])("%s: %j", (_, texts, coded) => {
  expect(frontCoded(texts)).toBe(coded);
  expect(frontDecoded(coded)).toEqual(texts);
});

test("any texts without capitals come back, also long ones that are much alike", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "я", " ", "-", "𐐨"), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const sorted = [...texts].sort();
      expect(frontDecoded(frontCoded(sorted))).toEqual(sorted);
    }),
  );
});
