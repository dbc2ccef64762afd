import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { sounds } from "../usual-rules.ts";
import { evidenceOn, scoreOf } from "./side-by-side.ts";

// What two parts of persons' names are worth that agree. A surname that nobody else bears is worth most: of
// `outsiders` people so many share it as `outsidersSharing` says.

const { givenName, outsiders, outsidersSharing, swapped } = settings;
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
  // й at the end is lost for 15 hundredths of a nat; -ова for -ов is 40; g that has become j and b for bb, 152.
  test.each([
    ["long", "Ruslan Jabasov", "Руслан Габбасов", "edit: Jabasov = Габбасов", surname, 152, 1],
    ["of 6 sounds", "Kirill Orlov", "Кирилл Орлова", "edit: Orlov = Орлова", surname, 40, 6 / 5],
    ["of 5 sounds", "Anna Orlov", "Анна Орлова", "edit: Orlov = Орлова", surname, 40, 6 / 5],
    ["of 4 sounds", "Yuri Berg", "Юрий Берг", "sound: Yuri = Юрий", given, 15, 6 / 4],
  ])("a word %s: %s, %s", (_, query, name, words, agreement, cost, shortness) => {
    const loss = sounds.price.of(Math.round(cost * shortness ** settings.shortWord));
    expect(weightOf(query, name, words)).toBeCloseTo(agreement - loss, 9);
  });

  test.each([
    ["far apart", "Mykola Popov", "Николай Попов", "given-name: Mykola = Николай", givenName.cost],
    ["nearer, but dearer than another form", "Rinat Popov", "Ренат Попов", "given-name: Rinat = Ренат", givenName.cost],
    ["a short one", "Саша Попов", "Александр Попов", "given-name: Саша = Александр", givenName.short],
  ])("forms of one given name cost what another form does, %s: %s, %s", (_, query, name, words, cost) => {
    expect(weightOf(query, name, words)).toBeCloseTo(given - sounds.price.of(cost), 9);
  });
});

describe("two words that are written as one cost for that, and no more", () => {
  const { join, joined } = settings;

  test.each([
    ["a hyphen in the name", "Fail Alsinov", "Fail Al-Sinov", "sound: Alsinov = Al-Sinov", join.tight],
    ["a hyphen in the query", "Иван Кара-Мурза", "Иван Карамурза", "sound: Кара-Мурза = Карамурза", join.tight],
    ["a space behind a particle", "Fail Al Sinov", "Fail Alsinov", "edit: Al Sinov = Alsinov", join.afterParticle],
    ["any other space", "Иван Карамурза", "Иван Кара Мурза", "edit: Карамурза = Кара Мурза", join.loose],
  ])("%s: %s, %s", (_, query, name, words, cost) => {
    expect(weightOf(query, name, words)).toBeCloseTo(surname - (joined * cost) / 100, 9);
  });
});

describe("a name is garbled as a whole: two words together cost less than each by itself", () => {
  test.each([
    ["a letter in each", "Ruslon Gabbosov", "Руслан Габбасов", "Ruslon Gabbasov", "Ruslan Gabbosov"],
    ["a letter doubled, one not", "Ruslann Gabasov", "Руслан Габбасов", "Ruslann Gabbasov", "Ruslan Gabasov"],
  ])("%s: %s, %s", (_, both, name, ...single) => {
    const sum = (query: string): number => evidenceOn(query, name).reduce((all, { weight }) => all + weight, 0);
    const loss = (query: string): number => sum("Ruslan Gabbasov") - sum(query);
    const cost = scoreOf(both, name).evidence.pairs.reduce((all, pair) => all + pair.cost, 0);
    expect(loss(both)).toBeCloseTo(sounds.price.of(cost), 9);
    expect(loss(both)).toBeLessThan(single.reduce((all, query) => all + loss(query), 0));
    for (const query of single) expect(loss(both)).toBeGreaterThan(loss(query));
  });
});

describe("what is odd in the spelling of a query, whoever is meant, costs nothing", () => {
  const sumBy = (oddness: number, query: string): number =>
    scoreOf(query, "Кирилл Орлова", { population: { prior: () => 0, rarity: () => 0, oddness: () => oddness } })
      .evidence.logOdds;
  // -ова for -ов is 40 hundredths of a nat.
  const whole = given + surname;
  const price = (cost: number): number => sounds.price.of(Math.round(cost * (6 / 5) ** settings.shortWord));

  test.each([
    ["nothing is odd", 0, 40],
    ["half of it is odd", 20, 20],
    ["all of it is odd", 40, 0],
    ["more is odd than it costs", 90, 0],
  ])("%s", (_, oddness, left) => {
    expect(sumBy(oddness, "Kirill Orlov")).toBeCloseTo(whole - price(left), 9);
  });

  test("and where nothing is spelt otherwise there is nothing to gain", () => {
    expect(sumBy(90, "Kirill Orlova")).toBeCloseTo(whole, 9);
  });
});

describe("a further name of two who differ adds little: parents choose alike, brothers share a father", () => {
  const { furtherGiven } = settings;

  test.each([
    ["a given name, where all agrees", "Anna Maria Petrova", "Anna Maria Petrova", "exact: Maria = Maria", given],
    ["a given name", "Anna Maria Petrova", "Anna Maria Sidorova", "exact: Maria = Maria", furtherGiven],
    [
      "the first given name says as much as ever",
      "Anna Maria Petrova",
      "Anna Maria Sidorova",
      "exact: Anna = Anna",
      given,
    ],
    ["a patronymic, where all agrees", "Иван Ильич Попов", "Иван Ильич Попов", "exact: Ильич = Ильич", patronymic],
    ["a patronymic of other families", "Иван Ильич Попов", "Иван Ильич Орлов", "exact: Ильич = Ильич", furtherGiven],
    ["brothers", "Иван Ильич Попов", "Олег Ильич Попов", "exact: Ильич = Ильич", furtherGiven],
  ])("%s: %s, %s", (_, query, name, words, weight) => {
    expect(weightOf(query, name, words)).toBeCloseTo(weight, 9);
  });
});

test.each([
  ["who have none of their own", "Gali Khamit Gabbasov", "Gali Khamit"],
  ["whose surname is sure", "Gali Khamit Gabbasov", "Khamit, Gali"],
  ["in another script", "Ivan Roman Petrov", "Иван Роман"],
])("a surname is another one than what is but a given name of the query, of those %s: %s, %s", (_, query, name) => {
  const [, , surnameOf] = query.split(" ");
  const against = evidenceOn(query, name).filter(({ words }) => words.startsWith(`contradicted: ${surnameOf} =`));
  expect(against.map(({ weight }) => weight)).toEqual([settings.contradicted.surname]);
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
