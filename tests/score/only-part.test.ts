import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { scoreOf } from "./side-by-side.ts";

// A query that is no more than a surname, or than a given name and patronymic, points to its bearers.

const onlyPart = (query: string, name: string) => scoreOf(query, name).evidence.only;

describe("no more than a surname", () => {
  test.each([
    ["the surname", "Popov", "Ivan Popov"],
    ["in another spelling", "Jabasov", "Руслан Габбасов"],
    ["with a title", "Mr Popov", "Ivan Popov"],
    ["with its particle", "Al-Sinov", "Fail Al-Sinov"],
    ["written as one", "Alsinov", "Fail Al-Sinov"],
    ["half of it", "Rumyantsev", "Rishat Lomakin-Rumyantsev"],
    ["one that has the form of a patronymic", "Абрамович", "Роман Абрамович"],
    ["of somebody who had another", "Popov", "Ivan Popov (Sidorov)"],
  ])("%s: %s, %s", (_, query, name) => {
    expect(onlyPart(query, name)).toBe("surname");
  });
});

describe("no more than a given name and patronymic", () => {
  test.each([
    ["both", "Ипполит Матвеевич", "Ипполит Матвеевич Воробьянинов"],
    ["in another script", "Ippolit Matveevich", "Воробьянинов Ипполит Матвеевич"],
    ["with a title", "Mr Ippolit Matveevich", "Ипполит Матвеевич Воробьянинов"],
    ["a woman's", "Анна Сергеевна", "Белова Анна Сергеевна"],
    ["another form of the given name", "Наталия Сергеевна", "Белова Наталья Сергеевна"],
  ])("%s: %s, %s", (_, query, name) => {
    expect(onlyPart(query, name)).toBe("given-names");
  });
});

describe("more than that, or less", () => {
  test.each([
    ["both halves of a surname", "Lomakin-Rumyantsev", "Rishat Lomakin-Rumyantsev"],
    ["an initial", "I. Popov", "Ivan Popov"],
    ["another given name", "Marat Popov", "Ivan Popov"],
    ["a given name", "Ivan", "Ivan Popov"],
    ["a patronymic", "Матвеевич", "Ипполит Матвеевич Воробьянинов"],
    ["another patronymic", "Ипполит Ильич", "Ипполит Матвеевич Воробьянинов"],
    ["a surname that is not his", "Сакыев Ипполит Матвеевич", "Ипполит Матвеевич Воробьянинов"],
    ["initials", "И. М.", "Ипполит Матвеевич Воробьянинов"],
    ["a Bulgarian's two names, the second like a surname", "Miroslava Stoyanova", "Мирослава Стоянова Генчева"],
    ["all of a name of one word", "Putin", "Putin"],
    ["a name of one word and a title", "Putin", "Mr Putin"],
    ["all of a name without a surname", "Ипполит Матвеевич", "Ипполит Матвеевич"],
    ["another surname", "Xabirof", "Ivan Gabbasov"],
  ])("%s: %s, %s", (_, query, name) => {
    expect(onlyPart(query, name)).toBeUndefined();
  });

  test("a spelling too far from the surname", () => {
    const [near, far] = ["Jabasov", "Gepposef"].map((query) => scoreOf(query, "Руслан Габбасов").evidence);
    expect(near?.pairs.map(({ cost }) => cost <= settings.surnameOnly)).toEqual([true]);
    expect(far?.pairs.map(({ cost }) => cost <= settings.surnameOnly)).toEqual([false]);
    expect([near?.only, far?.only]).toEqual(["surname", undefined]);
  });
});
