import { describe, expect, test } from "vitest";
import { compareNames, createResolver } from "../../src/index.ts";

// What words in persons' names that are no names, or other names, do to answers.

const LIKELY = 0.5;

describe("one person", () => {
  test.each([
    ["Иванов И. И. (р. 1950)", "Иванов Иван Иванович"],
    ["Orlov, Pavel, 1961-", "Орлов Павел"],
    ["Мария Зубкова (урожд. Орлова)", "Мария Зубкова"],
    ["Мария Зубкова, урождённая Орлова", "Мария Орлова"],
    ["Maria Zubkova, née Orlova", "Мария Павловна Зубкова"],
    ["Павел Орлов, канд. наук", "Pavel Orlov, PhD"],
    ["протоиерей Павел Орлов", "Павел Орлов"],
    ["Павел Орлов, он же Пётр Сидоров", "Павел Орлов"],
    ["P<BGRANGELOV<<BISER<IVANOV<<<<", "Бисер Иванов Ангелов"],
    ["AV Karpenkov", "Александр Викторович Карпенков"],
    ["Alexander II", "Александр II"],
    ["Роман Абрамович", "Абрамович Роман Аркадьевич"],
  ])("%s = %s", (a, b) => {
    expect(compareNames(a, b).score).toBeGreaterThan(LIKELY);
  });
});

describe("two persons", () => {
  test.each([
    ["Петров, Сергей, 1901-1977", "Петров, Фёдор, 1901-1977"],
    ["Орлов, Павел, 12.03.1961", "Орлов, Игорь, 12.03.1961"],
    ["Петров, Иван, писатель", "Орлов, Иван, писатель"],
    ["Мария Зубкова, урождённая Орлова", "Инна Зубкова, урождённая Орлова"],
    ["AV Karpenkov", "Сергей Викторович Карпенков"],
    ["Александр II", "Александр III"],
    ["Николай I", "Николай II"],
  ])("%s, %s", (a, b) => {
    expect(compareNames(a, b).score).toBeLessThan(LIKELY);
  });
});

describe("among others", () => {
  test.each<[query: string, names: string, wanted: string]>([
    ["50 Cent", "50 Cent, Иван Петров", "50 Cent"],
    ["Agent 47", "Agent 47, Agent 48", "Agent 47"],
    ["007", "007, 008", "007"],
    ["A. V. Karpenkov", "AV Karpenkov, SV Karpenkov", "AV Karpenkov"],
    ["AV Karpenkov", "A. V. Karpenkov, S. V. Karpenkov", "A. V. Karpenkov"],
    ["Мария Орлова", "Мария Зубкова (урожд. Орлова), Мария Петрова", "Мария Зубкова (урожд. Орлова)"],
    ["Stanislav Shushkevich", "Станислав Шушкевич, Станислав Иванович Орлов", "Станислав Шушкевич"],
    ["Roman Abramovich", "Абрамович Роман, Белов Олег", "Абрамович Роман"],
  ])("%s of %s", (query, names, wanted) => {
    const resolver = createResolver(names.split(", ").map((name) => ({ id: name, names: [name] })));
    expect(resolver.resolve(query)).toMatchObject({ status: "match", entity: { id: wanted } });
  });

  test("a surname alone that may be a patronymic still points to its bearer", () => {
    const resolver = createResolver([{ id: "a", names: ["Роман Абрамович"] }]);
    expect(resolver.resolve("Абрамович")).toMatchObject({ status: "ambiguous", reason: "surname-only" });
  });
});

test("evidence tells where it stands in a name whose initials are one word", () => {
  const resolver = createResolver([{ id: "a", names: ["AV Karpenkov"] }]);
  const [candidate] = resolver.resolve("Anton Viktorovich Karpenkov").candidates;
  const spans = candidate?.evidence.map(({ name: [start, end] }) => "AV Karpenkov".slice(start, end));
  expect(spans).toEqual(expect.arrayContaining(["A", "V", "Karpenkov"]));
});
