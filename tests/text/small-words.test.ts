import { describe, expect, test } from "vitest";
import { SmallWords } from "../../src/text/small-words.ts";

// Which words in a name are no names. The lists are made up; those of the package stand in data/grammar.

const words = new SmallWords([
  { particles: ["al", "ибн"] },
  { titles: ["mr"] },
  { commonNouns: ["мемориал"] },
  { patronymics: { words: ["uly"] } },
  { notes: { words: { ru: ["депутат"] }, behind: ["jr"], hyphened: ["г-н"] } },
  { otherNames: { introducedBy: ["урождённая"], perhapsNames: ["born"] } },
  { dates: { words: ["род"], months: ["мая"] } },
  { shortNames: ["ли"] },
  { patronymicForms: { feminine: ["овна"], masculine: ["ович"], either: ["ұлы"] } },
]);

describe.each<[string, (word: string) => boolean, readonly string[]]>([
  ["a particle", (word) => words.isParticle(word), ["al", "ибн"]],
  ["a title", (word) => words.isTitle(word), ["mr"]],
  ["a common noun", (word) => words.isCommonNoun(word), ["мемориал"]],
  ["a word for son or daughter", (word) => words.isPatronymicWord(word), ["uly"]],
  ["what may be a name of two letters", (word) => words.isShortName(word), ["ли"]],
])("%s", (_, is, listed) => {
  test(`is ${listed.join(" or ")} and no other`, () => {
    const all = ["al", "ибн", "mr", "мемориал", "uly", "ли", "of", "район", "хабиров", "Al", ""];
    expect(all.filter(is)).toEqual(listed);
  });
});

test("a list that is missing is a mistake in the data", () => {
  expect(() => new SmallWords([{ particles: [] }])).toThrow('no data file has the field "notes"');
});
