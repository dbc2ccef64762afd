import { describe, expect, test } from "vitest";
import { dearest, WordCosts } from "../../src/match/word-cost.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { settings } from "../../src/settings.ts";
import { readWord, rules, sounds } from "../usual-rules.ts";

// What the spelling of one word costs against another, in hundredths of a nat.

const { join, genitive } = settings;

/** A word of a name; `Al Sinov` by two words is both of them as one. */
const group = (name: string, words: string) => {
  const { single, joined } = readQuery(rules, name).asPerson;
  const found = [...single, ...joined].find(({ parts }) => parts.map(({ folded }) => folded).join(" ") === words);
  if (found === undefined) throw new Error(`${name} has no ${words}`);
  return found;
};
const costOf = (query: readonly [string, string], name: readonly [string, string]): number =>
  new WordCosts(rules.sounds).ofGroups(group(...query), group(...name));

describe("the cost of one word against another", () => {
  test.each<readonly [string, readonly [string, string], readonly [string, string], number]>([
    ["the same letters", ["Ivan Popov", "popov"], ["Anna Popov", "popov"], 0],
    ["another alphabet", ["Ivan Popov", "popov"], ["Иван Попов", "попов"], 0],
    ["a hyphen less", ["Fail Al-Sinov", "al sinov"], ["Fail Alsinov", "alsinov"], join.tight],
    ["a hyphen more", ["Fail Alsinov", "alsinov"], ["Fail Al-Sinov", "al sinov"], join.tight],
    ["a space behind a particle", ["Fail Al Sinov", "al sinov"], ["Fail Alsinov", "alsinov"], join.afterParticle],
    ["any other space", ["Fail Als Inov", "als inov"], ["Fail Alsinov", "alsinov"], join.loose],
    ["a name out of its genitive", ["Tsakhia Elbegdorj", "tsakhia"], ["Цахиагийн Элбэгдорж", "цахиагийн"], genitive],
    ["a genitive out of its name", ["Цахиагийн Элбэгдорж", "цахиагийн"], ["Tsakhia Elbegdorj", "tsakhia"], genitive],
    [
      "a father's name with its ending and without",
      ["Ivan Ivanovich Orlov", "ivanovich"],
      ["Иван Иванов Орлов", "иванов"],
      20,
    ],
    ["a script that cannot be read", ["加 Попов", "加"], ["Иван Попов", "иван"], Number.POSITIVE_INFINITY],
    ["two words that are far apart", ["Ivan Popov", "popov"], ["Иван Габбасов", "габбасов"], Number.POSITIVE_INFINITY],
  ])("%s", (_, query, name, cost) => {
    expect(costOf(query, name)).toBe(cost);
  });

  test("what was met is kept: the same answer when it is asked again", () => {
    const costs = new WordCosts(sounds);
    const [a, b, c] = [readWord("Jabasov"), readWord("Габбасов"), readWord("Жабасов")];
    const [first, other] = [costs.ofWords(a, b), costs.ofWords(a, c)];
    expect(first).toBeGreaterThan(other);
    expect([costs.ofWords(a, b), costs.ofWords(a, c), costs.aligned(a, b)]).toEqual([first, other, first]);
  });

  test.each([
    ["the left", "加", "Попов"],
    ["the right", "Попов", "加"],
  ])("a word that cannot be read on %s is infinitely far", (_, one, other) => {
    expect(new WordCosts(sounds).aligned(readWord(one), readWord(other))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a genitive and its name", () => {
  const [genitiveOf, nameOf] = [group("Цахиагийн Элбэгдорж", "цахиагийн"), group("Tsakhia Elbegdorj", "tsakhia")];
  const costs = new WordCosts(rules.sounds);

  test.each([
    ["the name has it", nameOf, genitiveOf, "tsakhia", "цахиа"],
    ["the query has it", genitiveOf, nameOf, "цахиа", "tsakhia"],
  ])("%s: the nearest of the names that it may be of", (_, query, name, one, other) => {
    const found = costs.viaBase(query, name);
    expect([found?.query.folded, found?.name.folded, found?.cost]).toEqual([one, other, genitive]);
  });

  test("two genitives are compared as they stand", () => {
    const [one, other] = [group("Нямагийн Энхболд", "нямагийн"), group("Нямаагийн Энхболд", "нямаагийн")];
    const cost = costs.aligned(one.sound, other.sound);
    expect(cost).toBeGreaterThan(0);
    expect(costs.ofGroups(one, other)).toBe(cost);
  });

  test("two names are forms of no other", () => {
    expect(costs.viaBase(nameOf, nameOf)).toBeUndefined();
  });

  test("a name that is too far from the genitive is not its name", () => {
    expect(costs.viaBase(group("Ivan Popov", "ivan"), genitiveOf)).toBeUndefined();
  });
});

test.each<readonly [string, readonly [string, string], readonly [string, string], string]>([
  ["two patronymics", ["Иван Ильич Попов", "ильич"], ["Иван Петрович Попов", "петрович"], "patronymic"],
  ["a patronymic and a surname", ["Иван Ильич Попов", "ильич"], ["Иван Петров", "петров"], "surname"],
  ["a surname and a patronymic", ["Иван Петров", "петров"], ["Иван Ильич Попов", "ильич"], "surname"],
  ["two surnames", ["Иван Петров", "петров"], ["Иван Попов", "попов"], "surname"],
])("%s: endings are compared as those of a %4$s", (_, query, name, kind) => {
  expect(new WordCosts(rules.sounds).endingsOf(group(...query), group(...name))).toBe(kind);
});

test("the more sounds the shorter word has, the more its spelling may cost", () => {
  const { base, perSound } = settings.sound.dearest;
  expect(dearest(readWord("Ли"), readWord("Габбасов"))).toBe(base + 2 * perSound);
  expect(dearest(readWord("Габбасов"), readWord("Ли"))).toBe(base + 2 * perSound);
});

describe("words of a place, whose endings stand for each other otherwise", () => {
  const places = new WordCosts(rules.sounds, "place");
  const wordOf = (name: string, word: string) => {
    const found = readQuery(rules, name)
      .as("place")
      .single.find(({ folded }) => folded === word);
    if (found === undefined) throw new Error(`${name} has no ${word}`);
    return found;
  };

  test.each([
    ["an adjective and its town", "Ростовская область", "ростовская", "Rostov oblast", "rostov", "ростов"],
    ["a town and its adjective", "Rostov oblast", "rostov", "Ростовская область", "ростовская", "ростов"],
    ["a Georgian ending", "ბურგასი", "ბურგასი", "Бургас", "бургас", "ბურგას"],
    ["a lake that is one word with it", "Onegasee", "onegasee", "Lake Onega", "onega", "onega"],
  ])("%s: %s, %s", (_, query, asked, name, known, base) => {
    const form = places.viaBase(wordOf(query, asked), wordOf(name, known));
    expect([form?.query.folded, form?.name.folded]).toContain(base);
    expect(form?.base.folded).toBe(base);
    expect(places.ofGroups(wordOf(query, asked), wordOf(name, known))).toBe(form?.cost);
  });

  test("a place of which the other is only another name has no letters to compare", () => {
    const form = places.viaBase(wordOf("Moscow", "moscow"), wordOf("Москва", "москва"));
    expect(form?.base.isExonym).not.toBe(true);
  });

  test("they are compared as endings of places, and never as those of patronymics", () => {
    expect(places.endingsOf(wordOf("Ростов", "ростов"), wordOf("Иванович", "иванович"))).toBe("place");
  });
});
