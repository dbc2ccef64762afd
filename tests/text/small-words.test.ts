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
  {
    generic: {
      function: ["of"],
      postposed: ["республикаһы"],
      light: { republic: ["republic", "республикаһы"] },
      heavy: { district: ["район"] },
    },
  },
]);

describe.each<[string, (word: string) => boolean, readonly string[]]>([
  ["a particle", (word) => words.isParticle(word), ["al", "ибн"]],
  ["a title", (word) => words.isTitle(word), ["mr"]],
  ["a common noun", (word) => words.isCommonNoun(word), ["мемориал"]],
  ["a word for son or daughter", (word) => words.isPatronymicWord(word), ["uly"]],
  ["what may be a name of two letters", (word) => words.isShortName(word), ["ли"]],
  ["a word that joins others", (word) => words.isFunctionWord(word), ["of"]],
  ["a word that may be left out behind the name", (word) => words.isPostposed(word), ["республикаһы"]],
])("%s", (_, is, listed) => {
  test(`is ${listed.join(" or ")} and no other`, () => {
    const all = [
      "al",
      "ибн",
      "mr",
      "мемориал",
      "uly",
      "ли",
      "of",
      "республикаһы",
      "republic",
      "район",
      "хабиров",
      "Al",
      "",
    ];
    expect(all.filter(is)).toEqual(listed);
  });
});

test.each([
  ["republic", "republic", true],
  ["республикаһы", "republic", true],
  ["район", "district", false],
])("%s says %s, which may be left out: %s", (word, kind, isLight) => {
  expect(words.genericClass(word)).toBe(kind);
  expect(words.isLightClass(kind)).toBe(isLight);
});

test("a name says no sort of place, nor does a word that joins others", () => {
  expect([words.genericClass("уфа"), words.genericClass("of")]).toEqual([undefined, undefined]);
});

test("a list that is missing is a mistake in the data", () => {
  expect(() => new SmallWords([{ particles: [] }])).toThrow('no data file has the field "generic"');
});
