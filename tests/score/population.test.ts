import { describe, expect, test } from "vitest";
import { buildIndex } from "../../src/index/build.ts";
import type { Part } from "../../src/name/part.ts";
import { Rules, usualData, usualRules } from "../../src/name/rules.ts";
import { createResolverWith } from "../../src/resolver/create-resolver.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { outsidersOnly, populationOf } from "../../src/score/population.ts";
import { settings } from "../../src/settings.ts";

// Who bears names inside an index and outside it.

const { asked, outsiders, outsidersSharing } = settings;

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
const somePart = readQuery(usualRules(), "Popov").asPerson.parts[0] as Part;

describe("before anything is compared", () => {
  test("a person is one of the outsiders, unless whoever asks has somebody in mind", () => {
    expect(outsidersOnly(settings).prior("person")).toBeCloseTo(asked - Math.log(outsiders), 9);
  });

  test.each(["place", "organization", "group"] as const)("a %s has no outsiders", (type) => {
    expect(outsidersOnly(settings).prior(type)).toBe(0);
  });

  test("nothing is rare among outsiders alone", () => {
    expect(outsidersOnly(settings).rarity(somePart)).toBe(0);
  });

  test("the more people there are, the less likely is each", () => {
    expect(population.prior("person")).toBeCloseTo(asked - Math.log(names.length + outsiders), 9);
    expect(population.prior("place")).toBeCloseTo(-Math.log(growth), 9);
  });
});

describe("a word that many of the index bear weighs less than one that few bear", () => {
  const rarityOf = (rules: Rules, query: string) =>
    createResolverWith(rules, entities)
      .resolve(query, { limit: 1 })
      .candidates[0]?.evidence.filter(({ kind }) => kind === "rarity")
      .map(({ query: [start, end], weight }) => [query.slice(start, end), weight]);

  /** How rare a word is that so many times more share than of outsiders alone. */
  const rarity = (times: number) => expect.closeTo(Math.log(growth) - Math.log(times), 5);

  test.each([
    [
      "each of one",
      "Rouslan Gabbasov",
      [
        ["Rouslan", rarity(1)],
        ["Gabbasov", rarity(1)],
      ],
    ],
    [
      "a surname of three",
      "Oleg Popow",
      [
        ["Oleg", rarity(1)],
        ["Popow", rarity((outsidersSharing.surname + 2) / outsidersSharing.surname)],
      ],
    ],
    ["an initial is not rare", "R. Gabbasov", [["Gabbasov", rarity(1)]]],
  ])("%s: %s", (_, query, expected) => {
    expect(rarityOf(usualRules(), query)).toEqual(expected);
  });

  test("unless the settings say that rarity does not count", () => {
    expect(rarityOf(new Rules(usualData, { ...settings, rarity: false }), "Rouslan Gabbasov")).toEqual([]);
  });

  test("of a word that the index does not have, nothing but the number of people is known", () => {
    expect(population.rarity(somePart)).toBeCloseTo(Math.log(growth), 9);
  });
});
