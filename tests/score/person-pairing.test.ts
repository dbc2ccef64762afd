import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { evidenceOn } from "./side-by-side.ts";

// What two parts of persons' names are worth that agree. A surname that nobody else bears is worth most: of
// `outsiders` people so many share it as `outsidersSharing` says.

const { outsiders, outsidersSharing, swapped } = settings;
const surname = Math.log(outsiders / outsidersSharing.surname);
const given = Math.log(outsiders / outsidersSharing.given);
const patronymic = Math.log(outsiders / outsidersSharing.patronymic);
const unknownRole = Math.log(outsiders / outsidersSharing.name);

const weightOf = (query: string, name: string, words: string): number | undefined =>
  evidenceOn(query, name).find((one) => one.words === words)?.weight;

describe("parts that are spelt alike", () => {
  test.each([
    ["a given name", "Ivan Popov", "Иван Попов", "sound: Ivan = Иван", given],
    ["a surname", "Ivan Popov", "Иван Попов", "sound: Popov = Попов", surname],
    ["a patronymic", "Иван Ильич Попов", "Иван Ильич Попов", "exact: Ильич = Ильич", patronymic],
    ["a word that may be either, on one side", "Popov", "Ivan Popov", "exact: Popov = Popov", surname],
    ["the same for a given name", "Ivan", "Ivan Popov", "exact: Ivan = Ivan", given],
    ["a word that may be either, on both sides", "Putin", "Putin", "exact: Putin = Putin", unknownRole],
    ["the role that is sure counts", "Ivan Putin", "Putin", "exact: Putin = Putin", surname],
    ["an initial of a given name", "V. Putin", "Владимир Путин", "initial: V = Владимир", settings.initial],
    ["an initial of a patronymic", "I. I. Popov", "Ivan Ivanovich Popov", "initial: I = Ivanovich", settings.initial],
    ["initials on both sides", "R. Safin", "R. Safin", "initial: R = R", settings.initial],
  ])("%s: %s, %s", (_, query, name, words, weight) => {
    expect(weightOf(query, name, words)).toBeCloseTo(weight, 9);
  });
});

describe("what a spelling costs", () => {
  // й is lost for 35 hundredths of a nat; -ова for -ов, and a genitive, are 40; g that has become j and bb for b, 162.
  test.each([
    ["long", "Ruslan Jabasov", "Руслан Габбасов", "edit: Jabasov = Габбасов", surname, 162, 1],
    ["of 6 sounds", "Kirill Orlov", "Кирилл Орлова", "edit: Orlov = Орлова", surname, 40, 6 / 5],
    ["of 5 sounds", "Anna Orlov", "Анна Орлова", "edit: Orlov = Орлова", surname, 40, 6 / 5],
    ["of 4 sounds", "Yuri Berg", "Юрий Берг", "edit: Yuri = Юрий", given, 35, 6 / 4],
  ])("a word %s: %s, %s", (_, query, name, words, agreement, cost, shortness) => {
    const loss = (settings.perNat * shortness ** settings.shortWord * cost) / 100;
    expect(weightOf(query, name, words)).toBeCloseTo(agreement - loss, 9);
  });

  test.each([
    ["far apart", "Mykola Popov", "Николай Попов", "given-name: Mykola = Николай", 1],
    ["nearer, but dearer than another form", "Rinat Popov", "Ренат Попов", "given-name: Rinat = Ренат", 6 / 5],
  ])("forms of one given name cost no more than another form does, %s: %s, %s", (_, query, name, words, shortness) => {
    const loss = (settings.perNat * shortness ** settings.shortWord * settings.givenName.cost) / 100;
    expect(weightOf(query, name, words)).toBeCloseTo(given - loss, 9);
  });
});

describe("a surname that stands for a given name: the surer the two are of their order, the more it costs", () => {
  test.each([
    ["neither is sure", "Li Bai", "Bai Li", 0, given],
    ["one is: a comma", "Marat, Ruslan", "Марат Руслан", 1, surname],
    ["both are: two commas", "Ruslan, Marat", "Marat, Ruslan", 2, given],
  ])("%s: %s, %s", (_, query, name, sure, agreement) => {
    const [first] = evidenceOn(query, name);
    expect(first?.weight).toBeCloseTo(agreement + (swapped[sure] as number), 9);
  });

  test("the same order costs nothing, and a word without a role neither", () => {
    expect(evidenceOn("Ruslan, Marat", "Ruslan, Marat").map(({ weight }) => weight)).toEqual([surname, given]);
    expect(evidenceOn("Popov", "Popov, Ivan")[0]?.weight).toBeCloseTo(surname, 9);
  });
});

describe("parts that are not one", () => {
  test.each([
    ["a surname's initial", "Ivan P.", "Ivan Popov", "P"],
    ["the first initial and a later name", "P. Sidorov", "Иван Петрович Сидоров", "P"],
    ["a later initial and the first name", "Пётр И. Сидоров", "Иван Сидоров", "И"],
    ["another letter", "S. Popov", "Ivan Popov", "S"],
    ["two listed given names", "Maria Popova", "Марина Попова", "Maria"],
    ["the same, however near", "Ilnur Safin", "Ильнар Сафин", "Ilnur"],
    ["a patronymic and a given name", "Леонидович Попов", "Леонид Попов", "Леонидович"],
    ["two surnames", "Ruslan Abbasov", "Ruslan Gabbasov", "Abbasov"],
    ["a script that cannot be read", "加 Попов", "Иван Попов", "加"],
  ])("%s: %s, %s", (_, query, name, part) => {
    const agreeing = evidenceOn(query, name).filter(({ words }) => !/^(missing|contradicted)/.test(words));
    expect(agreeing.map(({ words }) => words)).not.toContainEqual(expect.stringContaining(`: ${part} =`));
    expect(agreeing.length).toBeGreaterThan(0);
  });
});
