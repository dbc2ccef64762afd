import { describe, expect, test } from "vitest";
import { Rules, usualData, usualRules } from "../../src/name/rules.ts";
import { createResolverWith } from "../../src/resolver/create-resolver.ts";
import { type Settings, settings } from "../../src/settings.ts";
import { inWords } from "../score/in-words.ts";
import { indexOfNames, searchFor } from "./ask.ts";

// Which names are compared with a query in full, if there are too many to compare them all.

const rulesWith = (search: Partial<Settings["search"]>): Rules =>
  new Rules(usualData, { ...settings, search: { ...settings.search, ...search } });

describe("a name with another word in the place of one of the query waits behind a name that only lacks it", () => {
  // More men than two steps of a search compare, all of whom come before the one who has no patronymic.
  const fathers = Array.from("абвгдзиклмнопрстуфхэ", (letter) => [`${letter}льич`, `${letter}нтонович`]).flat();
  const men = fathers.map((father, place) => ({ id: `a${place}`, names: [`Иван ${father} Попов`] }));
  const entities = [...men, { id: "popov", names: ["Иван Попов"] }];
  const answer = (rules: Rules) => inWords(createResolverWith(rules, entities).resolve("Ivan Zhdanovich Popov"));

  test("there are more of them than two steps compare", () => {
    expect(men.length).toBeGreaterThan(2 * settings.search.mostCompared);
  });

  test("Ivan Zhdanovich Popov is found in Иван Попов, among namesakes with other patronymics", () => {
    expect(answer(usualRules())).toBe("match popov");
  });

  test("he would not be, if the other patronymics did not count", () => {
    expect(answer(rulesWith({ contradicted: 0 }))).not.toContain("popov");
  });
});

describe("a search ends once the surname and another of three words are all of a name: others can only be worse", () => {
  const ruslan = { id: "ruslan", names: ["Руслан Саласватович Габбаснов"] };
  const rustam = { id: "rustam", names: ["Рустам Саласватович Габбаснов"] };
  const candidates = (name: string, query: string, rules = usualRules()) =>
    createResolverWith(rules, [{ id: "found", names: [name] }, ruslan, rustam])
      .resolve(query)
      .candidates.map(({ entity }) => entity.id);

  test("both are found, and nobody farther away is looked for", () => {
    expect(candidates("Руслан Габбасов", "Ruslan Salavatovich Gabbasov")).toEqual(["found"]);
  });

  test("a search that went on would find a name farther away as well", () => {
    const farther = candidates("Руслан Габбасов", "Ruslan Salavatovich Gabbasov", rulesWith({ afterPairs: 6 }));
    expect(farther).toEqual(["found", "ruslan"]);
  });

  test.each([
    ["only the surname is found", "Руслан Габбасов", "Rustam Salavatovich Gabbasov", "rustam"],
    [
      "the name has another patronymic: a relative",
      "Габбасов Руслан Маратович",
      "Ruslan Salavatovich Gabbasov",
      "ruslan",
    ],
    [
      "the name has another given name: a brother",
      "Габбасов Марат Салаватович",
      "Ruslan Salavatovich Gabbasov",
      "ruslan",
    ],
  ])("it goes on if %s: %s", (_, name, query, id) => {
    expect(candidates(name, query)[0]).toBe(id);
  });
});

describe("of names that fit as well as the best, as many are counted as were not compared", () => {
  const { mostCompared } = settings.search;
  const fathers = Array.from("абвгдзиклмнопрстуфхэ", (letter) => [`${letter}льич`, `${letter}нтонович`]).flat();
  const asGood = (names: readonly string[], most: number): number => {
    const search = searchFor(indexOfNames(names), "Ivan Popov");
    while (search.widen());
    search.pool.takeBest(most, true);
    return search.pool.namesAsGood.length;
  };
  const men = fathers.map((father) => `Иван ${father} Попов`);

  test.each([
    ["all were compared", men, men.length, 0],
    ["some were", men, mostCompared, men.length - mostCompared],
    ["others are worse", [...men.slice(0, 3), ...fathers.map((father) => `Пётр ${father} Попов`)], 3, 0],
    [
      "as good as the worst that was compared",
      ["Иван Попов", ...fathers.map((father) => `Пётр ${father} Попов`)],
      3,
      0,
    ],
    ["a better one was compared", ["Иван Попов", "Иван Пупов"], 1, 0],
    ["nobody fits", ["Марат Сафин"], mostCompared, 0],
  ])("%s", (_, names, most, number) => {
    expect(asGood(names, most)).toBe(number);
  });
});
