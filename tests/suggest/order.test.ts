import { describe, expect, test } from "vitest";
import { createResolver, type EntityType, suggest } from "../../src/index.ts";

// What somebody types, and the names that come, best first. Each name is an entity of its own.

function suggested(typed: string, names: readonly string[], type: EntityType = "person"): string[] {
  const resolver = createResolver(names.map((name, place) => ({ id: `${place}`, type, names: [name] })));
  return suggest(resolver, typed).map(({ name }) => name.text);
}

describe("what is typed letter by letter goes before what sounds alike", () => {
  test.each([
    ["Ғаф", ["Гафаров", "Ғафури"]],
    ["Гаф", ["Ғафури", "Гафаров"]],
    ["Хаб", ["Khabirov", "Хабибуллин"]],
    ["Khab", ["Хабибуллин", "Khabirov"]],
    ["Щук", ["Shchukin", "Щукин"]],
    ["Chab", ["Хабиров", "Chabrov"]],
    ["Şah", ["Shahin", "Şahin"]],
  ])("%s", (typed, [alike, exact]) => {
    expect(suggested(typed, [alike, exact] as string[])).toEqual([exact, alike]);
  });
});

describe("a whole word goes before a longer one, though that be commoner", () => {
  test.each([
    ["Иван", ["Иванов Пётр", "Иванов Олег", "Иван Титов"]],
    ["Петр", ["Петров Олег", "Петров Юрий", "Титов Пётр"]],
    ["Ivan", ["Иванов Пётр", "Иванов Олег", "Иван Титов"]],
    ["Рост", ["Ростов Олег", "Ростова Анна", "Рост Юрий"]],
  ])("%s", (typed, names) => {
    expect(suggested(typed, names)[0]).toBe(names[names.length - 1]);
  });
});

describe("of words that fit alike the commonest goes first, and each has its turn", () => {
  test.each([
    ["Ах", ["Ахунов Ильдар", "Ахметов Рустам", "Ахметов Тимур"], ["Ахметов Тимур", "Ахунов Ильдар", "Ахметов Рустам"]],
    ["Ильдар Ах", ["Ильдар Ахунов", "Ильдар Ахметов", "Тимур Ахметов"], ["Ильдар Ахметов", "Ильдар Ахунов"]],
    ["Ахм", ["Ахметов Я", "Ахмедов Б"], ["Ахметов Я", "Ахмедов Б"]],
  ])("%s", (typed, names, expected) => {
    expect(suggested(typed, names)).toEqual(expected);
  });
});

describe("a name is found by the beginning of any of its words, in any order", () => {
  const names = ["Сергей Петрович Капица", "Пётр Леонидович Капица", "Капитонов Сергей", "Лидия Сергеева"];
  test.each([
    ["Кап", ["Сергей Петрович Капица", "Капитонов Сергей", "Пётр Леонидович Капица"]],
    ["Капица С", ["Сергей Петрович Капица"]],
    ["С Капиц", ["Сергей Петрович Капица"]],
    ["Петрович К", ["Сергей Петрович Капица"]],
    ["kapitsa p", ["Сергей Петрович Капица", "Пётр Леонидович Капица"]],
    ["Serg Kapic", ["Сергей Петрович Капица"]],
    ["Сергей Сергей", []],
    ["Лидия Капица", []],
  ])("%s", (typed, expected) => {
    expect(suggested(typed, names).slice(0, Math.max(expected.length, 1)).sort()).toEqual([...expected].sort());
  });
});

describe("other traditions, other scripts, and halves of letters", () => {
  test.each([
    ["Chabir", "Радий Хабиров"],
    ["Schtsch", "Иван Щербаков"],
    ["Ouf", "Уфимцев Олег"],
    ["Sobi", "Сергей Собянин"],
    ["Jewg", "Евгений Пригожин"],
    ["Yevg", "Евгений Пригожин"],
    ["Husn", "Марат Хуснуллин"],
    ["Shc", "Иван Щербаков"],
    ["Собя", "Sergei Sobyanin"],
    ["Шарип", "Şaripov"],
    ["Семен", "Семён Буденный"],
    ["Семён", "Семен Буденный"],
    ["alsi", "Фаиль Аль-Синов"],
    ["obr", "O'Brien"],
    ["ウフ", "ウファ"],
  ])("%s finds %s", (typed, name) => {
    expect(suggested(typed, ["Юлия Зайцева", name, "Тимур Уразов"])[0]).toBe(name);
  });
});

describe("a slip of the finger", () => {
  test.each([
    ["Ивнов", "Иванов Пётр"],
    ["Ивановв", "Иванов Пётр"],
    ["Иавнов", "Иванов Пётр"],
    ["Шванов", "Иванов Пётр"],
    ["Ivnov", "Иванов Пётр"],
    ["Пётр Ивнов", "Иванов Пётр"],
    ["Secgei", "Sergei Sobyanin"],
    ["Khabrov", "Радий Хабиров"],
    ["Chabrow", "Радий Хабиров"],
  ])("%s finds %s", (typed, name) => {
    expect(suggested(typed, ["Юлия Зайцева", name, "Тимур Уразов"])[0]).toBe(name);
  });

  test.each([["Ивз"], ["Ивзмов"]])("%s is too far from everybody", (typed) => {
    expect(suggested(typed, ["Юлия Зайцева", "Иванов Пётр"])).toEqual([]);
  });

  test("what has none goes first", () => {
    expect(suggested("Петров", ["Патров Олег", "Петров Иван"])).toEqual(["Петров Иван", "Патров Олег"]);
  });
});

describe("names of bodies and places", () => {
  test.each([
    ["ООО", ["Ромашка ООО", "Омега"], ["Ромашка ООО"]],
    ["ООО Ром", ["ООО Ромашка", "ООО Омега"], ["ООО Ромашка"]],
    ["МГУ", ["Московский государственный университет", "МГУ"], ["МГУ", "Московский государственный университет"]],
    ["Школа 5", ["Школа № 15", "Школа № 5"], ["Школа № 5"]],
    ["Нижний", ["Верхний Тагил", "Нижний Тагил"], ["Нижний Тагил"]],
  ])("%s", (typed, names, expected) => {
    expect(suggested(typed, names, "organization").slice(0, expected.length)).toEqual(expected);
  });
});

test("only what is of the type asked for, however many others begin so", () => {
  const names = ["Самара", "Самарин Олег", "Самаркин Юрий", "Самарская область"];
  const entities = names.map((name, place) => ({
    id: `${place}`,
    type: place % 3 === 0 ? ("place" as const) : ("person" as const),
    names: [name],
  }));
  const resolver = createResolver(entities);
  const ofType = (typed: string, type: EntityType) =>
    suggest(resolver, typed, { type }).map(({ entity }) => names[Number(entity.id)]);
  expect(ofType("Сам", "place")).toEqual(["Самара", "Самарская область"]);
  expect(ofType("Сам", "person")).toEqual(["Самарин Олег", "Самаркин Юрий"]);
  expect(ofType("Самарская об", "place")).toEqual(["Самарская область"]);
  expect(ofType("Самарин Ол", "place")).toEqual([]);
  expect(ofType("Сам", "organization")).toEqual([]);
});
