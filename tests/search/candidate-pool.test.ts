import { describe, expect, test } from "vitest";
import { Rules, usualData, usualRules } from "../../src/name/rules.ts";
import { createResolverWith } from "../../src/resolver/create-resolver.ts";
import { type Settings, settings } from "../../src/settings.ts";
import { inWords } from "../score/in-words.ts";

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

describe("a search ends once the surname and another of three words are found: all names with two of them were seen", () => {
  const entities = [
    { id: "gabbasov", names: ["Руслан Габбасов"] },
    { id: "misspelt", names: ["Руслан Саласватович Габбаснов"] },
  ];
  const candidates = (rules: Rules, query: string) =>
    createResolverWith(rules, entities)
      .resolve(query)
      .candidates.map(({ entity }) => entity.id);

  test("Ruslan Salavatovich Gabbasov: Ruslan and Gabbasov are found", () => {
    expect(candidates(usualRules(), "Ruslan Salavatovich Gabbasov")).toEqual(["gabbasov"]);
  });

  test("Rustam Salavatovich Gabbasov: only Gabbasov is found, and names farther away are looked for", () => {
    expect(candidates(usualRules(), "Rustam Salavatovich Gabbasov")).toContain("misspelt");
  });

  test("a search that went on would find a name farther away as well", () => {
    expect(candidates(rulesWith({ afterPairs: 6 }), "Ruslan Salavatovich Gabbasov")).toContain("misspelt");
  });
});
