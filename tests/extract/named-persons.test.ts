import { describe, expect, test } from "vitest";
import { NamedPersons, type SurnameQuery } from "../../src/extract/named-persons.ts";
import { extract } from "../../src/index.ts";
import { internalsOf } from "../../src/resolver/engine.ts";
import { inWords } from "../score/in-words.ts";
import { people } from "./people.ts";

// Whom a surname means in a text that has named some persons in full, and given one surname to somebody else too.

const persons = () => new NamedPersons(internalsOf(people), extract(people, "Ruslan Gabbasov met Fail Alsynov."));

const GABBASOV: SurnameQuery = {
  texts: ["Gabbasov"],
  folded: ["gabbasov"],
  isOblique: false,
  isShared: false,
  hasInitials: false,
};
const SHARED: SurnameQuery = { ...GABBASOV, isShared: true };

/** The answers to surnames that are asked for one after the other. */
const answers = (...asked: readonly SurnameQuery[]) => {
  const named = persons();
  return asked.map((query) => {
    const answer = named.resolve(query)?.resolution;
    return answer === undefined ? "nobody" : inWords(answer);
  });
};

describe("a surname that the text gives somebody else too is not the person's by itself", () => {
  const [his, either] = ["match gabbasov", "ambiguous (surname-only): gabbasov"];
  test.each([
    ["his alone", [GABBASOV], [his]],
    ["shared", [SHARED], [either]],
    ["first his alone, then shared", [GABBASOV, SHARED], [his, either]],
    ["first shared, then his alone", [SHARED, GABBASOV], [either, his]],
  ])("%s", (_, asked, expected) => {
    expect(answers(...asked)).toEqual(expected);
  });

  test("unless it has his initials", () => {
    const withInitial = { ...SHARED, texts: ["R. Gabbasov"], hasInitials: true };
    expect(answers(withInitial)).toEqual([his]);
  });

  test("a surname of nobody whom the text names is nobody's", () => {
    expect(persons().resolve({ ...GABBASOV, texts: ["Putin"], folded: ["putin"] })).toBeUndefined();
  });
});
