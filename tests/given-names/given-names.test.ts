import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import {
  classesOf,
  type GivenNamesClass,
  type GivenNamesFile,
  keepsApart,
  lastingSources,
  noMixedScript,
  noNameTwice,
  type Rule,
  shortOrFull,
  writtenOut,
} from "./rules.ts";

const data = new URL("../../data/", import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), "utf8"));

const fileNames = readdirSync(new URL("given-names/", data)).sort();
const files = fileNames.map((name) => readJson(`given-names/${name}`) as GivenNamesFile);
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
  readJson("schema/given-names.json") as Record<string, unknown>,
);

const source = { title: "A dictionary of names", url: "https://example.org/names" };
const classOf = (...names: string[]): GivenNamesClass => ({ names, sources: [source] });
const fileOf = (...classes: GivenNamesClass[]): GivenNamesFile => ({ id: "made-up", classes });

describe("schema", () => {
  test.each(fileNames.map((name, index) => [name, files[index]] as const))("%s holds", (name, file) => {
    expect(validate(file) ? [] : validate.errors).toEqual([]);
    expect(`${file?.id}.json`).toBe(name);
  });

  const whole = { $schema: "../schema/given-names.json", id: "made-up", label: "A made-up file" };
  test.each([
    ["a class of one name", [classOf("Ольга")]],
    ["a class without sources", [{ names: ["Ольга", "Вольга"], sources: [] }]],
    ["a source without an address", [{ names: ["Ольга", "Вольга"], sources: [{ title: "A dictionary" }] }]],
    ["a source that is no address", [{ names: ["Ольга", "Вольга"], sources: [{ ...source, url: "unverified" }] }]],
    ["two names in one string", [classOf("Ольга, Вольга", "Olga")]],
    ["the same name twice", [classOf("Ольга", "Ольга")]],
    ["an empty list of short forms", [{ ...classOf("Ольга", "Olga"), short: [] }]],
    ["no class at all", []],
  ])("refuses %s", (_, classes) => {
    expect(validate({ ...whole, classes })).toBe(false);
  });

  test("takes a file that is right", () => {
    const one = { ...classOf("Лев", "Lev"), short: ["Лёва"], patronymics: ["Львович"] };
    expect(validate({ ...whole, classes: [classOf("Ольга", "Вольга"), one] })).toBe(true);
  });
});

describe("rules", () => {
  const rules: readonly (readonly [string, Rule, GivenNamesFile, string])[] = [
    [
      "no name in two classes",
      noNameTwice,
      fileOf(classOf("Иван", "Ivan"), classOf("Ян", "IVAN")),
      "made-up, class Ян: IVAN stands in made-up, class Иван too; take one out, or make the two classes one",
    ],
    [
      "no short form that is a full one",
      shortOrFull,
      fileOf({ ...classOf("Ольга", "Olga"), short: ["Оля", "ольга"] }),
      "made-up, class Ольга: ольга is a full form too; take it out of the short ones",
    ],
    [
      "no script mixing in a short form",
      noMixedScript,
      fileOf({ ...classOf("Ольга", "Olga"), short: ["Oля"] }),
      "made-up, class Ольга: Oля mixes Latin and Cyrillic letters; type it again in one of them",
    ],
    [
      "no script mixing in a name",
      noMixedScript,
      fileOf(classOf("Ольга", "Oльга")),
      "made-up, class Ольга: Oльга mixes Latin and Cyrillic letters; type it again in one of them",
    ],
    [
      "Latin and Arabic do not mix either",
      noMixedScript,
      fileOf(classOf("Али", "Aعلي")),
      "made-up, class Али: Aعلي mixes Latin and Arabic letters; type it again in one of them",
    ],
    [
      "Latin, Cyrillic and Arabic only",
      noMixedScript,
      fileOf(classOf("Георгий", "გიორგი")),
      "made-up, class Георгий: გიორგი holds a letter of another script than Latin, Cyrillic, or Arabic; leave it out",
    ],
    [
      "capitals",
      writtenOut,
      fileOf(classOf("Ольга", "olga")),
      "made-up, class Ольга: olga starts with a small letter; write the name with a capital",
    ],
    [
      "composed letters",
      writtenOut,
      fileOf(classOf("Ро\u0438\u0306са", "Roisa")),
      "made-up, class Ро\u0438\u0306са: Ро\u0438\u0306са is not composed (NFC)",
    ],
    [
      "sources that last",
      lastingSources,
      fileOf({ names: ["Ольга", "Вольга"], sources: [{ ...source, url: "https://github.com/a/b/blob/main/c.csv" }] }),
      "made-up, Ольга: https://github.com/a/b/blob/main/c.csv may change or says nothing; cite a page, or a file at a commit",
    ],
  ];

  test.each(rules)("%s: holds in data/given-names", (_, rule) => {
    expect(rule(files)).toEqual([]);
  });

  test.each(rules)("%s: a broken file is told", (_, rule, broken, finding) => {
    expect(rule([broken])).toEqual([finding]);
  });
});

describe("names that are one", () => {
  test.each([
    ["Николай", "Микола", "Мікалай", "Nicholas"],
    ["Ольга", "Вольга"],
    ["Иосиф", "Joseph", "Юзеф"],
    ["Дмитрий", "Димитър", "Demetrius", "Dmytro"],
    ["Евгений", "Eugene", "Яўген"],
    ["Екатерина", "Catherine", "Кацярына"],
    ["Даниил", "Данил", "Даниял", "Данило", "Daniel", "دانيال"],
    ["Степан", "Стефан", "Stephan"],
    ["Наталья", "Наталия", "Nathalie"],
    ["Марк", "Марко"],
    ["Рафаэль", "Рафаил", "Raphael"],
    ["Кондрат", "Кондратий", "Кіндрат"],
    ["Еремей", "Иеремия", "Веремій"],
    ["Ильнур", "Илнур", "Ilnur"],
    ["Ильнар", "Илнар", "Ilnar"],
    ["Айдар", "Айҙар", "Айтар", "Aydar"],
    ["Рөстәм", "Рустэм", "Рустем", "Rustam"],
    ["Ринат", "Ренат", "Renat"],
    ["Гульнара", "Гөлнара"],
    ["Муртаза", "Мортаза"],
    ["Фаиль", "Файыл", "Фаил", "Fail"],
    ["Гейдар", "Һейдәр", "Heydar"],
    ["Магомед", "Мухаммад", "Мухамед", "Магомет", "Мөхәммәт", "Mohammed", "Mehmet", "Mukhamed", "محمد"],
    ["Махмуд", "Махмут", "Mahmoud", "محمود"],
    ["Ахмад", "Ахмет", "Ахмат", "Ahmed", "أحمد", "احمد"],
    ["Али", "Əli", "علي", "علی"],
    ["Мурад", "Мурат", "Mourad", "مراد"],
    ["Рамазан", "Рамзан", "Ramadan", "رمضان"],
    ["Хасан", "Hassan", "حسن"],
    ["Гусейн", "Hussein", "حسين"],
    ["Омар", "Умар", "عمر"],
    ["Осман", "Усман", "Othman", "عثمان"],
    ["Ибрагим", "Ibrahim", "إبراهيم", "ابراهيم"],
    ["Исмаил", "Ismail", "إسماعيل"],
    ["Юсуф", "Youssef", "يوسف"],
    ["Абдулла", "Abdullah", "عبدالله"],
    ["Расул", "Расуль", "Rasul", "رسول"],
    ["Султан", "سلطان"],
    ["Мустафа", "مصطفى"],
    ["Халид", "Khaled", "خالد"],
    ["Сулейман", "Suleiman", "سليمان"],
    ["Тахир", "Tahir", "طاهر"],
    ["Карим", "Kareem", "كريم"],
    ["Habib", "حبيب"],
  ])("%s", (first, ...others) => {
    for (const other of others) {
      expect(classesOf(files, other), other).toHaveLength(1);
      expect(keepsApart(files, first, other), other).toBe(false);
    }
  });
});

describe("names that are not one", () => {
  // Listed both, so that neither is taken for a spelling of the other.
  test.each([
    ["Ильнур", "Ильнар"],
    ["Илнур", "Илнар"],
    ["Ilnur", "Ilnar"],
    ["Ильнур", "Гульнур"],
    ["Ильдар", "Ильдус"],
    ["Ильшат", "Ильфат"],
    ["Рафил", "Рафаил"],
    ["Рафиль", "Рафаэль"],
    ["Равиль", "Рафиль"],
    ["Рамиль", "Рафиль"],
    ["Рамиль", "Рамис"],
    ["Рамиль", "Камиль"],
    ["Фанис", "Фарис"],
    ["Наиль", "Раиль"],
    ["Наиль", "Фаиль"],
    ["Раиль", "Фаиль"],
    ["Азат", "Азамат"],
    ["Марат", "Мурат"],
    ["Ринат", "Рената"],
    ["Тимур", "Тимер"],
    ["Руслан", "Рустам"],
    ["Айдар", "Гейдар"],
    ["Ильдар", "Айдар"],
    ["Мунир", "Мунира"],
    ["Салават", "Сабирзян"],
    ["Гульнара", "Гульназ"],
    ["Гульнара", "Гульнур"],
    ["Гульназ", "Гульнур"],
    ["Айгуль", "Айсылу"],
    ["Зульфия", "Зулейха"],
    ["Ильяс", "Илья"],
    ["Махмуд", "Мухаммад"],
    ["Mahmoud", "Mohammed"],
    ["محمود", "محمد"],
    ["أحمد", "محمد"],
    ["Ахмед", "Магомед"],
    ["حسن", "حسين"],
    ["Хасан", "Гусейн"],
    ["Халид", "Хамид"],
    ["Мустафа", "Муртаза"],
    ["Роман", "Рамзан"],
    ["Денис", "Даниил"],
    ["Максим", "Роман"],
    ["Александр", "Алексей"],
    ["Александр", "Александра"],
    ["Василий", "Вячеслав"],
    ["Владислав", "Вячеслав"],
    ["Владислав", "Владимир"],
    ["Виктор", "Виталий"],
    ["Олег", "Ольга"],
    ["Марк", "Мартин"],
    ["Марина", "Мария"],
    ["Ирина", "Карина"],
    ["Анна", "Жанна"],
    ["Анна", "Яна"],
    ["Елена", "Елизавета"],
    ["Юлия", "Лилия"],
    ["Юлия", "Ульяна"],
    ["Георгий", "Юрий"],
    ["Георгий", "Егор"],
    ["Георгий", "Григорий"],
    ["Геворг", "Георгий"],
    ["Григор", "Григорий"],
  ])("%s and %s, both listed", (one, other) => {
    expect(classesOf(files, one)).toHaveLength(1);
    expect(classesOf(files, other)).toHaveLength(1);
    expect(keepsApart(files, one, other)).toBe(true);
  });

  test.each([
    ["Иван", "Ян"],
    ["Иван", "John"],
    ["Павел", "Савелий"],
    ["Анна", "Инна"],
    ["Оксана", "Ксения"],
    ["Анастасия", "Настасья"],
    ["Матвей", "Matthew"],
  ])("%s and %s", (one, other) => {
    expect(keepsApart(files, one, other)).toBe(true);
  });

  // Belarusian Алена is Елена, Russian Алена is Алёна: as a full form it would be one of them alone.
  test.each(["Алена", "Alena"])("%s is of two names, and is a full form of neither", (name) => {
    expect(classesOf(files, name)).toEqual([]);
  });

  test("a class that joins a pair is seen", () => {
    expect(keepsApart([fileOf(classOf("Ильнур", "Ильнар"))], "ильнар", "ИЛЬНУР")).toBe(false);
  });
});
