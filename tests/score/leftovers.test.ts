import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { evidenceOn, scoreOf } from "./side-by-side.ts";

// Parts of a person's name that find no counterpart: left out, or contradicted by another.

const { contradicted, garbledGiven, missing } = settings;

/** The evidence that is not agreement. */
const against = (query: string, name: string) =>
  evidenceOn(query, name).filter(({ words }) => /^(missing|contradicted)/.test(words));

describe("what only one side has", () => {
  test.each([
    ["a given name of the name", "Popov", "Ivan Popov", "missing: - = Ivan", missing.given],
    ["a surname of the name", "Ivan", "Ivan Popov", "missing: - = Popov", missing.surname],
    ["a patronymic of the name", "Ivan Popov", "Ivan Ilyich Popov", "missing: - = Ilyich", missing.patronymic],
    ["an initial of the name", "Ivan Popov", "Ivan S. Popov", "missing: - = S", missing.initial],
    ["a patronymic of the query", "Ivan Ilyich Popov", "Ivan Popov", "missing: Ilyich = -", missing.patronymic],
    ["an initial of the query", "Ivan S. Popov", "Ivan Popov", "missing: S = -", missing.initial],
    ["a given name of the query", "Anna Maria Petrova", "Анна Петрова", "missing: Maria = -", missing.given],
    ["a particle of the query", "Yuri von Berg", "Юрий Берг", "missing: von = -", missing.particle],
    ["a particle of the name", "Юрий Берг", "Yuri von Berg", "missing: - = von", missing.particle],
    [
      "half a surname, where the other half fits",
      "Rishat Lomakin",
      "Rishat Lomakin-Rumyantsev",
      "missing: - = Rumyantsev",
      missing.name,
    ],
  ])("%s: %s, %s", (_, query, name, words, weight) => {
    expect(against(query, name)).toEqual([{ words, weight }]);
  });

  test.each([
    ["a title", "Dr Ivan Popov", "Ivan Popov"],
    ["a title of the name", "Ivan Popov", "Dr Ivan Popov"],
    ["two titles", "Mr Ivan Popov", "Dr Ivan Popov"],
    ["one particle in two languages", "Yuri von Berg", "Юрий фон Берг"],
    ["the word that makes a patronymic", "Abish uly Kekilbaev", "Абиш Кекилбаев"],
    ["the same word in the name", "Абиш Кекилбаев", "Abish uly Kekilbaev"],
  ])("%s says nothing: %s, %s", (_, query, name) => {
    expect(against(query, name)).toEqual([]);
    expect(scoreOf(query, name).evidence.isWhole).toBe(true);
  });

  test("of two particles one may be matched, and the other missing", () => {
    expect(against("Yuri von der Berg", "Юрий фон Берг")).toEqual([
      { words: "missing: der = -", weight: missing.particle },
    ]);
    expect(against("Юрий фон Берг", "Yuri von der Berg")).toEqual([
      { words: "missing: - = der", weight: missing.particle },
    ]);
  });
});

describe("what differs on both sides", () => {
  test.each([
    ["surnames", "Ruslan Abbasov", "Ruslan Gabbasov", "contradicted: Abbasov = Gabbasov", contradicted.surname],
    ["given names", "Marat Gabbasov", "Oleg Gabbasov", "contradicted: Marat = Oleg", contradicted.given],
    [
      "patronymics",
      "Иван Ильич Попов",
      "Иван Петрович Попов",
      "contradicted: Ильич = Петрович",
      contradicted.patronymic,
    ],
    ["an initial and a name", "S. Popov", "Ivan Popov", "contradicted: S = Ivan", contradicted.initial],
    ["a name and an initial", "Ivan Popov", "S. Popov", "contradicted: Ivan = S", contradicted.initial],
    ["two initials", "R. Popov", "M. Popov", "contradicted: R = M", contradicted.initial],
    ["an alias of one word that is not the whole", "Ivan Putin", "Putin", "contradicted: Ivan = -", contradicted.name],
  ])("%s: %s, %s", (_, query, name, words, weight) => {
    expect(against(query, name)).toEqual([{ words, weight }]);
  });

  test("each part of the query is set against one part of the name", () => {
    expect(against("Marat Abbasov", "Oleg Gabirov")).toEqual([
      { words: "contradicted: Marat = Oleg", weight: contradicted.given },
      { words: "contradicted: Abbasov = Gabirov", weight: contradicted.surname },
    ]);
  });

  test.each([
    ["a patronymic does not contradict a given name", "Анна Ильинична Попова", "Анна Мария Попова"],
    ["an initial does not contradict a surname", "Ivan P.", "Ivan Popov"],
  ])("%s: %s, %s", (_, query, name) => {
    expect(against(query, name).map(({ words }) => words.split(":")[0])).toEqual(["missing", "missing"]);
  });

  test("a word without a role is contradicted by any other", () => {
    expect(against("Ivan Popov", "Putin").map(({ words }) => words)).toEqual([
      "contradicted: Ivan = Putin",
      "contradicted: Popov = -",
    ]);
  });

  const inBetween = (weight: number): boolean =>
    contradicted.given < weight && weight < contradicted.given + garbledGiven;

  test.each([
    ["letters in another order", "Gabbasov, Azmikeb", "Габбасов Азимбек"],
    ["the second half of another name", "Shakirov, Ilnzar", "Шакиров Ильназ"],
    ["an abbreviation", "Gabbasov, Erzhn", "Габбасов Еримжан"],
  ])("a garbled given name contradicts less than another one: %s: %s, %s", (_, query, name) => {
    const rows = against(query, name);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.weight).toSatisfy(inBetween);
  });

  test("the nearer it is, the less", () => {
    const weights = ["Azimkeb", "Azmikeb", "Zamikep", "Ozod"].map(
      (given) => against(`Gabbasov, ${given}`, "Габбасов Азимбек")[0]?.weight ?? 0,
    );
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
  });

  test.each([
    ["a listed given name beside another", "Gabbasov, Ilnur", "Габбасов Ильнар", contradicted.given],
    ["a surname", "Ruslan Gobbusiv", "Ruslan Abbasin", contradicted.surname],
    ["a patronymic", "Иван Ильич Попов", "Иван Ильясович Попов", contradicted.patronymic],
  ])("of others it does not matter how near they are: %s: %s, %s", (_, query, name, weight) => {
    expect(against(query, name).map((one) => one.weight)).toEqual([weight]);
  });

  test("an initial is no whole name: beside an alias of one word it is only left out", () => {
    expect(against("I. Putin", "Putin")).toEqual([{ words: "missing: I = -", weight: missing.initial }]);
  });
});

describe("whether all of the query is found in the name", () => {
  test.each([
    ["all of it", "Ivan Popov", "Иван Попов", true],
    ["though not all of the name", "Ivan Popov", "Иван Петрович Попов", true],
    ["a word too many", "Ivan Petrovich Popov", "Иван Попов", false],
    ["another word", "Ivan Popov", "Иван Орлов", false],
    ["nothing of it", "Ivan Popov", "Putin", false],
    ["the other gender", "Valentin Orlov", "Валентина Орлова", false],
  ])("%s: %s, %s", (_, query, name, isWhole) => {
    expect(scoreOf(query, name).evidence.isWhole).toBe(isWhole);
  });
});
