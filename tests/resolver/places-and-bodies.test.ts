import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { createResolver } from "../../src/resolver/create-resolver.ts";
import type { EntityType, Resolver } from "../../src/types.ts";
import { inWords } from "../score/in-words.ts";

// What is answered where an index holds places and bodies of like names. The first name of each is its id.

const indexOf = (type: EntityType, ...all: readonly (readonly string[])[]): Resolver<{ readonly id: string }> =>
  createResolver(all.map((names) => ({ id: names[0] as string, type, names })));

describe("typed in a search box, names have no capitals, or nothing but these", () => {
  const bodies = indexOf("organization", ["Яндекс"], ["Газпром"], ["Русал"], ["Лукойл"], ["Гром"], ["Мемориал"]);
  const places = indexOf("place", ["Омск"], ["Томск"], ["Пермь"], ["Уфа"], ["Орск"]);

  test.each([
    ["yandex", "match Яндекс"],
    ["gazprom", "match Газпром"],
    ["лукойл", "match Лукойл"],
    ["RUSAL", "match Русал"],
    ["LUKOIL", "match Лукойл"],
    ["гром", "none (below-threshold)"],
    ["memorial", "none (below-threshold)"],
    ["GROM", "none (below-threshold)"],
  ])("of bodies: %s: %s", (query, answer) => {
    expect(inWords(bodies.resolve(query))).toBe(answer);
  });

  test.each([
    ["omsk", "match Омск"],
    ["OMSK", "match Омск"],
    ["PERM", "match Пермь"],
    ["ОРСК", "match Орск"],
    ["ufa", "match Уфа"],
    ["UFA", "none (below-threshold)"],
  ])("of places: %s: %s", (query, answer) => {
    expect(inWords(places.resolve(query))).toBe(answer);
  });

  test.each<[string, Resolver<{ readonly id: string }>, string, number]>([
    ["a body with its capital", bodies, "They spoke with Yandex there.", 1],
    ["not one written small", bodies, "They spoke with yandex there.", 0],
    ["nor in capitals that may be an abbreviation", bodies, "They spoke with RUSAL there.", 0],
    ["a place with its capital", places, "They live in Omsk now.", 1],
    ["not one in capitals", places, "They live in OMSK now.", 0],
    ["but one that is too long for an abbreviation", indexOf("place", ["Саратов"]), "They live in SARATOV now.", 1],
  ])("in a text, extract takes %s", (_, resolver, text, mentions) => {
    expect(extract(resolver, text)).toHaveLength(mentions);
  });
});

describe("places of one name, of which the index holds the town, its district and its oblast", () => {
  const resolver = indexOf(
    "place",
    ["Лугодол"],
    ["Лугодольск"],
    ["Лугодольский район"],
    ["Лугодольская область"],
    ["Нижний Лугодол"],
    ["Верхний Лугодол"],
  );

  test.each([
    ["Lugodol", "match Лугодол"],
    ["Lugodolsk", "match Лугодольск"],
    ["город Лугодол", "match Лугодол"],
    ["Lugodol District", "match Лугодольский район"],
    ["powiat łuhodolski", "match Лугодольский район"],
    ["Lugodol oblast", "match Лугодольская область"],
    ["Лугодольская обл.", "match Лугодольская область"],
    ["obwód ługodolski", "match Лугодольская область"],
    ["Nizhny Lugodol", "match Нижний Лугодол"],
    ["Upper Lugodol", "match Верхний Лугодол"],
    ["Novy Lugodol", "none (below-threshold)"],
    ["North Lugodol", "none (below-threshold)"],
    ["район", "none (below-threshold)"],
    ["oblast", "none (below-threshold)"],
    ["Нижний", "none (below-threshold)"],
  ])("%s: %s", (query, answer) => {
    expect(inWords(resolver.resolve(query))).toBe(answer);
  });
});

describe("where a place is does not make it another", () => {
  const resolver = indexOf("place", ["Киров"], ["Кировск"], ["Кировская область"]);

  test.each([
    ["Kirov i Kirov oblast", "match Киров"],
    ["Киров в Кировской области", "match Киров"],
    ["Kirov oblast", "match Кировская область"],
    ["Kirov", "match Киров"],
  ])("%s: %s", (query, answer) => {
    expect(inWords(resolver.resolve(query))).toBe(answer);
  });
});

describe("names of few letters", () => {
  const resolver = indexOf("place", ["Гори"], ["Бар"], ["Киев"], ["Уфа"], ["Ош"]);

  test.each([
    ["Gori", "match Гори"],
    ["Bar", "match Бар"],
    ["Kyiv", "match Киев"],
    ["Ufa", "match Уфа"],
    ["Osh", "match Ош"],
    ["Kiy", "none"],
    ["Uva", "none"],
    ["As", "none"],
  ])("%s: %s", (query, answer) => {
    expect(inWords(resolver.resolve(query))).toMatch(new RegExp(`^${answer}`));
  });

  // An ending of a language is taken off what has hardly anything else.
  test.fails.each(["Bari", "Gor"])("%s is another place", (query) => {
    expect(inWords(resolver.resolve(query))).toMatch(/^none/);
  });
});

describe("legal forms say little, and nothing alone", () => {
  const resolver = indexOf("organization", ["ООО «Вектор»"], ["ЗАО «Виктор»"], ["ООО «Вега»"], ["ПАО «Газпром»"]);

  test.each([
    ["Вектор", "match ООО «Вектор»"],
    ["OOO Vektor", "match ООО «Вектор»"],
    ["Vector LLC", "match ООО «Вектор»"],
    ["Общество с ограниченной ответственностью Вектор", "match ООО «Вектор»"],
    ["ООО Виктор", "match ЗАО «Виктор»"],
    ["Vega GmbH", "match ООО «Вега»"],
    ["Gazprom", "match ПАО «Газпром»"],
    ["ООО Вагон", "none"],
    ["ООО", "none"],
    ["LLC", "none"],
    ["ПАО", "none"],
  ])("%s: %s", (query, answer) => {
    expect(inWords(resolver.resolve(query))).toMatch(new RegExp(`^${answer}`));
  });
});

describe("bodies of one name", () => {
  const resolver = indexOf(
    "organization",
    ["Банк Россия"],
    ["Радио Россия"],
    ["Казанский университет"],
    ["Казанский театр"],
    ["Спартак Москва"],
    ["Спартак Нальчик"],
    ["Динамо Киев"],
  );

  test.each([
    ["Bank Rossiya", "match Банк Россия"],
    ["Radio Rossiya", "match Радио Россия"],
    ["Kazan University", "match Казанский университет"],
    ["Kazan Theatre", "match Казанский театр"],
    ["Spartak Moscow", "match Спартак Москва"],
    ["Spartak Nalchik", "match Спартак Нальчик"],
    ["Dinamo Kyiv", "match Динамо Киев"],
    ["Dinamo Minsk", "none"],
    ["Spartak", "none"],
    ["Kazan", "none"],
    ["Kazan Hospital", "none"],
    ["University", "none"],
  ])("%s: %s", (query, answer) => {
    expect(inWords(resolver.resolve(query))).toMatch(new RegExp(`^${answer}`));
  });

  test.each(["банк", "Bank", "радио"])("%s alone is none of them", (query) => {
    expect(inWords(resolver.resolve(query))).toMatch(/^none/);
  });
});

describe("letters of an abbreviation", () => {
  const short = indexOf("organization", ["ЦСКА"], ["МГУ", "Московский государственный университет"]);
  const long = indexOf("organization", ["Московский государственный университет"], ["Динамо Киев"]);

  test.each([
    ["by their sounds", "TsSKA", "match ЦСКА"],
    ["in the case of a word", "Цска", "match ЦСКА"],
    ["as listed beside the long name", "MGU", "match МГУ"],
    ["other letters", "CDSA", "none"],
  ])("%s: %s: %s", (_, query, answer) => {
    expect(inWords(short.resolve(query))).toMatch(new RegExp(`^${answer}`));
  });

  test.each(["CSKA", "ZSKA"])("one by one: %s", (query) => {
    expect(inWords(short.resolve(query))).toBe("match ЦСКА");
  });

  test.each(["МГУ", "MGU"])("the first ones of a listed name are evidence, never a match alone: %s", (query) => {
    const answer = long.resolve(query);
    expect(answer.status).toBe("none");
    expect(answer.candidates.map(({ entity }) => entity.id)).toEqual(["Московский государственный университет"]);
  });
});

describe("a spelling that comes near to two is that of the nearer", () => {
  const resolver = indexOf("place", ["Серов"], ["Саров"], ["Орск"], ["Омск"]);

  test.each([
    ["Serov", "match Серов"],
    ["Sierow", "match Серов"],
    ["Sarov", "match Саров"],
    ["Omszk", "match Омск"],
    ["Orszk", "match Орск"],
  ])("%s: %s", (query, answer) => {
    expect(inWords(resolver.resolve(query))).toBe(answer);
  });
});

describe("where persons bear the names of places, each is asked for as what it is", () => {
  const resolver = createResolver([
    { id: "man", type: "person", names: ["Иван Лугодольский"] },
    { id: "oblast", type: "place", names: ["Лугодольская область"] },
    { id: "company", type: "organization", names: ["ООО «Лугодольский»"] },
  ]);

  test.each<[string, EntityType, string]>([
    ["Ivan Lugodolsky", "person", "match man"],
    ["Lugodol oblast", "place", "match oblast"],
    ["Lugodolsky LLC", "organization", "match company"],
    ["Lugodolsky LLC", "place", "none"],
  ])("%s as a %s: %s", (query, type, answer) => {
    expect(inWords(resolver.resolve(query, { type }))).toMatch(new RegExp(`^${answer}`));
  });

  test.each([
    ["Lugodol oblast", "match oblast"],
    ["Ivan Lugodolsky", "match man"],
    ["OOO Lugodolsky", "match company"],
  ])("and no type need be said: %s: %s", (query, answer) => {
    expect(inWords(resolver.resolve(query))).toBe(answer);
  });
});
