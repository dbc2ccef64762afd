import { describe, expect, test } from "vitest";
import { buildIndex } from "../../src/index/build.ts";
import type { Part } from "../../src/name/part.ts";
import { Rules, usualData, usualRules } from "../../src/name/rules.ts";
import type { TokenGroup } from "../../src/name/token-groups.ts";
import { createResolverWith } from "../../src/resolver/create-resolver.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { outsidersOnly, populationOf } from "../../src/score/population.ts";
import { settings } from "../../src/settings.ts";

// Who bears names inside an index and outside it.

const { asked, outsiders, outsidersSharing, words, worldSeen } = settings;

/** Of twelve people one is Ruslan Gabbasov, and three are Popovs. */
const names = [
  "Ruslan Gabbasov",
  "Ivan Popov",
  "Oleg Popov",
  "Anna Popov",
  ...new Array<string>(8).fill("Marat Safin"),
];
const entities = names.map((name, place) => ({ id: String(place).padStart(2, "0"), names: [name] }));
/** There are so many times more people than outsiders alone. */
const growth = (names.length + outsiders) / outsiders;
const population = populationOf(buildIndex(usualRules(), entities));

/** The only word of a text, and the part that it is. */
function wordOf(text: string): readonly [TokenGroup, Part] {
  const { parts, single } = readQuery(usualRules(), text).asPerson;
  return [single[0] as TokenGroup, parts[0] as Part];
}

describe("before anything is compared", () => {
  test.each(["person", "organization"] as const)(
    "a %s is one of the outsiders, unless whoever asks has one of the index in mind",
    (type) => {
      expect(outsidersOnly(settings).prior(type, false)).toBeCloseTo(asked - Math.log(outsiders), 9);
    },
  );

  test.each(["place", "group"] as const)("a %s the more so, as those that are asked for are better known", (type) => {
    expect(outsidersOnly(settings).prior(type, false)).toBeCloseTo(words.askedOfPlaces - Math.log(outsiders), 9);
    expect(outsidersOnly(settings).prior(type, true)).toBeCloseTo(asked - Math.log(outsiders), 9);
    expect(words.askedOfPlaces).toBeGreaterThan(asked);
  });

  test("nothing is rare among outsiders alone", () => {
    expect(outsidersOnly(settings).rarity(...wordOf("Popov"), "person")).toBe(0);
  });

  test("the more people there are, the less likely is each", () => {
    expect(population.prior("person", false)).toBeCloseTo(asked - Math.log(names.length + outsiders), 9);
    expect(population.prior("place", false)).toBeCloseTo(words.askedOfPlaces - Math.log(names.length + outsiders), 9);
  });
});

describe("a word that many of the index bear weighs less than one that few bear", () => {
  const rarityOf = (rules: Rules, query: string) =>
    createResolverWith(rules, entities)
      .resolve(query, { limit: 1 })
      .candidates[0]?.evidence.filter(({ kind }) => kind === "rarity")
      .map(({ query: [start, end], weight }) => [query.slice(start, end), weight]);

  /**
   * How rare a word is that so many of the index bear, beside a word that nothing is known about. Those outside share
   * it as any other of its role; of the first bearer nothing can be told, who is the one that is compared.
   */
  const rarity = (sharing: number, bearers: number): number => {
    const share = sharing / (names.length + outsiders) + (bearers - 1) / (names.length + worldSeen);
    return Math.log(sharing / outsiders / share);
  };
  const close = (weight: number) => expect.closeTo(weight, 5);
  const one = close(Math.log(growth));

  test.each([
    [
      "each of one",
      "Rouslan Gabbasov",
      [
        ["Rouslan", one],
        ["Gabbasov", one],
      ],
    ],
    [
      "a surname of three",
      "Oleg Popow",
      [
        ["Oleg", one],
        ["Popow", close(rarity(outsidersSharing.surname, 3))],
      ],
    ],
    [
      "a given name of eight says less too, but it was common before",
      "Marat Safin",
      [
        ["Marat", close(rarity(outsidersSharing.given, 8))],
        ["Safin", close(rarity(outsidersSharing.surname, 8))],
      ],
    ],
    ["an initial is not rare", "R. Gabbasov", [["Gabbasov", one]]],
  ])("%s: %s", (_, query, expected) => {
    expect(rarityOf(usualRules(), query)).toEqual(expected);
  });

  test("unless the settings say that rarity does not count", () => {
    expect(rarityOf(new Rules(usualData, { ...settings, rarity: false }), "Rouslan Gabbasov")).toEqual([]);
  });

  test("of a word that the index does not have, nothing but the number of people is known", () => {
    expect(population.rarity(...wordOf("Kretov"), "person")).toBeCloseTo(Math.log(growth), 9);
  });

  test("how common a word is belongs to the query, whatever name it is set against", () => {
    const [asked, part] = wordOf("Popow");
    const [, other] = wordOf("Пупов");
    expect(population.rarity(asked, other, "person")).toBe(population.rarity(asked, part, "person"));
    expect(population.rarity(asked, other, "person")).toBeLessThan(-1);
  });

  test("but an abjad leaves open what was asked: there it is that of the name", () => {
    const [asked] = wordOf("غباسوف");
    const [, popov] = wordOf("Popov");
    const [, gabbasov] = wordOf("Gabbasov");
    expect(population.rarity(asked, popov, "person")).toBeLessThan(population.rarity(asked, gabbasov, "person") - 1);
  });
});

test.each([
  ["as one of the index is written", "Gabbasov", 0],
  ["a doubled letter less, as nobody of the index has it", "Gabasov", 40],
  ["a word that is read like none of the index", "Kretov", 0],
])("the oddness of a word is what it costs against the nearest that is read alike: %s: %s", (_, word, cost) => {
  const [asked] = wordOf(word);
  expect(population.oddness(asked, "person")).toBe(cost);
  expect(outsidersOnly(settings).oddness(asked, "person")).toBe(0);
});
