import { describe, expect, test } from "vitest";
import { parts } from "../../src/name/roles.ts";
import { rules } from "../usual-rules.ts";

// Which word is the father's name. A question mark says that the program is not sure.

const told = (name: string): string =>
  parts(rules, name, "person")
    .map(({ folded, role, sure }) => `${folded}=${role}${sure || role === "name" ? "" : "?"}`)
    .join(" ");

describe("a patronymic behind a given name alone", () => {
  test.each([
    ["Анна Сергеевна", "анна=given? сергеевна=patronymic"],
    ["Anna Sergeevna", "anna=given? sergeevna=patronymic"],
    ["Ганна Сергіївна", "ганна=given? сергіївна=patronymic"],
    ["Ганна Сяргееўна", "ганна=given? сяргееўна=patronymic"],
    ["Ольга Ильинична", "ольга=given? ильинична=patronymic"],
    ["Ипполит Матвеевич", "ипполит=given? матвеевич=patronymic?"],
    ["Минтимер Шарипович", "минтимер=given? шарипович=patronymic?"],
    ["Sergey Ivanovich", "sergey=given? ivanovich=patronymic?"],
    ["Yuri Nikolaevich", "yuri=given? nikolaevich=patronymic?"],
    ["Juri Nikolajewitsch", "juri=given? nikolajewitsch=patronymic?"],
    ["Сергій Іванович", "сергій=given? іванович=patronymic?"],
    ["Сяргей Іванавіч", "сяргей=given? іванавіч=patronymic?"],
    ["Пётр Ильич", "пётр=given? ильич=patronymic?"],
    ["Бекзат Серікұлы", "бекзат=given? серікұлы=patronymic?"],
    ["Айгүл Серікқызы", "айгүл=given? серікқызы=patronymic?"],
    ["Роман Абрамович", "роман=given? абрамович=patronymic?"],
    ["Белова Сергеевна", "белова=surname? сергеевна=patronymic"],
  ])("%s", (name, expected) => {
    expect(told(name)).toBe(expected);
  });
});

describe("the second of two names is the surname", () => {
  test.each<[string, string, string]>([
    ["of South Slavs", "Jovan Petrović", "jovan=given petrović=surname"],
    ["in Cyrillic", "Јован Петровић", "јован=given петровић=surname"],
    ["without its mark", "Jovan Petrovic", "jovan=given? petrovic=surname?"],
    ["in -евич behind a consonant", "Станислав Шушкевич", "станислав=given шушкевич=surname"],
    ["in capitals", "Роман АБРАМОВИЧ", "роман=given абрамович=surname"],
    ["in front of a comma", "Абрамович, Роман", "абрамович=surname роман=given"],
    ["behind an initial", "Роман А. Абрамович", "роман=given а=initial абрамович=surname"],
  ])("%s: %s", (_, name, expected) => {
    expect(told(name)).toBe(expected);
  });
});

describe("a father's name in -ов", () => {
  test.each<[string, string, string]>([
    ["in the middle", "Мирослава Стоянова Генчева", "мирослава=given стоянова=patronymic генчева=surname"],
    ["all in capitals", "КАЛОЯН ГЕНЧЕВ ДРАГНЕВ", "калоян=given генчев=patronymic драгнев=surname"],
    ["with the surname in capitals", "Kaloyan Genchev DRAGNEV", "kaloyan=given genchev=patronymic dragnev=surname"],
    ["behind a comma", "Генчева, Мирослава Стоянова", "генчева=surname мирослава=given стоянова=patronymic"],
    ["behind the surname", "ГЕНЧЕВА МИРОСЛАВА СТОЯНОВА", "генчева=surname мирослава=given стоянова=patronymic"],
    [
      "before a double surname",
      "Мария Иванова Петрова-Стоянова",
      "мария=given иванова=patronymic петрова=surname стоянова=surname",
    ],
    [
      "not where both are marked as the surname",
      "Мирослава СТОЯНОВА ГЕНЧЕВА",
      "мирослава=given стоянова=surname генчева=surname",
    ],
    ["nor in front of a comma", "Стоянова Генчева, Мирослава", "стоянова=surname генчева=surname мирослава=given"],
  ])("%s: %s", (_, name, expected) => {
    expect(told(name)).toBe(expected);
  });
});

test("son and daughter may be written together with the father's name", () => {
  expect(told("Бекзат Серікұлы Ахметов")).toBe("бекзат=given серікұлы=patronymic ахметов=surname");
  expect(told("Ахметов Бекзат Серікұлы")).toBe("ахметов=surname бекзат=given серікұлы=patronymic");
});

test.each([
  ["Иван IV", "иван=name iv=number"],
  ["Pius XII", "pius=name xii=number"],
  ["Николай I", "николай=name i=number"],
  ["Nicholas II Romanov", "nicholas=given ii=number romanov=surname"],
  ["XI Jinping", "xi=surname jinping=given"],
  ["Malcolm X", "malcolm=surname x=initial"],
])("the number of a ruler: %s", (name, expected) => {
  expect(told(name)).toBe(expected);
});
