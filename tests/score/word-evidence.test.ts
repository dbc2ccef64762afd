import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import type { EntityType } from "../../src/types.ts";
import { evidenceOn } from "./side-by-side.ts";

// The evidence on names of places, organizations and groups. Left: what is asked. Right: the name beside it.

const { kind, legalForm, modifier, contradicted, number, functionWord } = settings.words;
/** What a word says that agrees in every sound: so few of those outside share it. */
const agreement = Math.log(settings.outsiders / settings.outsidersSharing.name);

type Weighted = readonly [words: string, weight: number];
const wordsOf = (query: string, name: string, type: EntityType) =>
  evidenceOn(query, name, { type }).map((one) => one.words);
const weighted = (rows: readonly Weighted[]) =>
  rows.map(([words, weight]) => ({ words, weight: expect.closeTo(weight, 9) }));

describe("a word that tells a place or body from others", () => {
  test.each<readonly [string, string, string, EntityType, readonly Weighted[]]>([
    ["in another alphabet", "Ufa", "Уфа", "place", [["sound: Ufa = Уфа", agreement]]],
    ["of few letters", "Бар", "Bar", "place", [["sound: Бар = Bar", agreement]]],
    [
      "two of them, in whatever order",
      "Sich Vektor",
      "Вектор Сич",
      "organization",
      [
        ["sound: Sich = Сич", agreement],
        ["sound: Vektor = Вектор", agreement],
      ],
    ],
    [
      "a number tells less",
      "Gorod 17",
      "Gorod 17",
      "place",
      [
        ["exact: Gorod = Gorod", agreement],
        ["exact: 17 = 17", number.same],
      ],
    ],
  ])("%s: %s, %s (%s)", (_, query, name, type, rows) => {
    const sorted = [...evidenceOn(query, name, { type })].sort((a, b) => (a.words < b.words ? -1 : 1));
    expect(sorted).toEqual(weighted([...rows].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  test.each<readonly [string, string, string, EntityType]>([
    ["a spelling", "Lwiw", "Львов", "place"],
    ["an ending of a language", "Lugodolas", "Лугодол", "place"],
    ["a slip", "Вектор", "Виктор", "organization"],
  ])("less what its spelling costs: %s: %s, %s", (_, query, name, type) => {
    const [only, ...more] = evidenceOn(query, name, { type });
    expect(more).toEqual([]);
    expect(only?.weight).toBeLessThan(agreement - 0.5);
    expect(only?.weight).toBeGreaterThan(contradicted);
  });

  test("a slip in a place is likelier than in a body: places have names in more languages", () => {
    const [place, body] = (["place", "organization"] as const).map(
      (type) => evidenceOn("Вектор", "Виктор", { type })[0],
    );
    expect(place?.weight).toBeGreaterThan(body?.weight ?? 0);
  });
});

describe("what sort of place or body it is, in whatever language", () => {
  test.each<readonly [string, EntityType, string, number]>([
    ["район Баймак | Baymak district", "place", "kind-word: район = district", kind.same],
    ["Lugodol District | Лугодольский район", "place", "kind-word: District = район", kind.same],
    ["powiat łuhodolski | Лугодольский район", "place", "kind-word: powiat = район", kind.same],
    ["вилояти Хатлон | Khatlon Region", "place", "kind-word: вилояти = Region", kind.same],
    ["Отель Метрополь | Hotel Metropol", "organization", "kind-word: Отель = Hotel", kind.same],
    ["Стадион Лужники | Luzhniki Stadium", "organization", "kind-word: Стадион = Stadium", kind.same],
    ["Газета Коммерсант | Kommersant newspaper", "organization", "kind-word: Газета = newspaper", kind.same],
    ["Onegasee | Lake Onega", "place", "kind-word: Onegasee = Lake", kind.same],
    ["Onegasee | Онежское озеро", "place", "kind-word: Onegasee = озеро", kind.same],
    ["Tuvinian province | Tuvinian oblast", "place", "kind-word: province = oblast", kind.family],
    ["Lugodol District | Лугодольская область", "place", "contradicted: District = область", kind.contradicted],
    ["Казанский университет | Казанский театр", "organization", "contradicted: университет = театр", kind.contradicted],
    ["Банк Россия | Радио Россия", "organization", "contradicted: Банк = Радио", kind.contradicted],
    ["Театр Метрополь | Отель Метрополь", "organization", "contradicted: Театр = Отель", kind.contradicted],
  ])("%s (%s): %s", (names, type, words, weight) => {
    const [query = "", name = ""] = names.split(" | ");
    expect(evidenceOn(query, name, { type })).toContainEqual({ words, weight });
  });
});

describe("a word for what it is that only one side has", () => {
  test.each<readonly [string, string, string, EntityType, string, number]>([
    ["a city, in front", "город Уфа", "Ufa", "place", "missing: город = -", kind.missing.light],
    ["or behind", "Ufa city", "Уфа", "place", "missing: city = -", kind.missing.light],
    [
      "a republic in front",
      "Bashkortostan",
      "Republic of Bashkortostan",
      "place",
      "missing: - = Republic",
      kind.missing.light,
    ],
    [
      "a republic of the query",
      "Republic of Bashkortostan",
      "Bashkortostan",
      "place",
      "missing: Republic = -",
      kind.missing.light,
    ],
    [
      "or behind, in Bashkir",
      "Башҡортостан",
      "Башҡортостан Республикаһы",
      "place",
      "missing: - = Республикаһы",
      kind.missing.light,
    ],
    [
      "not behind in English: an adjective may be another name",
      "Chechen",
      "Chechen Republic",
      "place",
      "missing: - = Republic",
      kind.missing.place,
    ],
    ["a district is not its town", "Baymak", "District Baymak", "place", "missing: - = District", kind.missing.place],
    ["nor is an oblast", "Ростовская область", "Rostov", "place", "missing: область = -", kind.missing.place],
    ["a lake is mostly meant", "Байкал", "Lake Baikal", "place", "missing: - = Lake", kind.missing.natural],
    [
      "a hotel is known without it",
      "Metropol",
      "Отель Метрополь",
      "organization",
      "missing: - = Отель",
      kind.missing.lightBody,
    ],
    ["a street too", "Остоженка", "Ostozhenka Street", "place", "missing: - = Street", kind.missing.natural],
    [
      "not by the adjective of a place",
      "Нарва",
      "Narvskaya Street",
      "place",
      "missing: - = Street",
      kind.missing.place,
    ],
    [
      "a theatre often, by a word of its own",
      "Ленком",
      "Lenkom Theatre",
      "organization",
      "missing: - = Theatre",
      kind.missing.ownBody,
    ],
    ["of a place hardly", "Минск", "Minsk Theatre", "organization", "missing: - = Theatre", kind.missing.body],
    [
      "state says nothing of a body",
      "Хакасский колледж",
      "Khakas State College",
      "organization",
      "missing: - = State",
      modifier.missing.weak,
    ],
    [
      "a theatre of a place is not the place",
      "Казань",
      "Казанский театр",
      "organization",
      "missing: - = театр",
      kind.missing.ofAdjective,
    ],
  ])("%s: %s, %s", (_, query, name, type, words, weight) => {
    expect(evidenceOn(query, name, { type })).toContainEqual({ words, weight });
  });
});

describe("legal forms say little, whatever the country", () => {
  test.each([
    ["ООО «Ромашка» | Romashka LLC", "legal-form: ООО = LLC", legalForm.same],
    ["ТОВ «Нова Пошта» | Nova Poshta LLC", "legal-form: ТОВ = LLC", legalForm.same],
    ["ПАО Вектор | ЗАО Вектор", "legal-form: ПАО = ЗАО", legalForm.same],
    [
      "Общество с ограниченной ответственностью «Вектор» | OOO Vektor",
      "legal-form: Общество с ограниченной ответственностью = OOO",
      legalForm.same,
    ],
    ["ПАО «Газпром» | Gazprom", "legal-form: ПАО = -", legalForm.missing],
    ["Вектор | Vektor GmbH", "legal-form: - = GmbH", legalForm.missing],
    ["ООО Вектор | АО Вектор", "contradicted: ООО = АО", legalForm.contradicted],
  ])("%s: %s", (names, words, weight) => {
    const [query = "", name = ""] = names.split(" | ");
    expect(evidenceOn(query, name, { type: "organization" })).toContainEqual({ words, weight });
  });
});

describe("which of several places of one name it is", () => {
  test.each([
    ["Северный Лугодол | North Lugodol", "modifier: Северный = North", modifier.same],
    ["Нижний Тагил | Nizhny Tagil", "modifier: Нижний = Nizhny", modifier.same],
    ["Яңа Зыбков | Новозыбков", "modifier: Яңа = Новозыбков", modifier.same],
    ["Нижний Лугодол | Verkhniy Lugodol", "contradicted: Нижний = Verkhniy", modifier.contradicted.usual],
    ["Old Lugodol | New Lugodol", "contradicted: Old = New", modifier.contradicted.usual],
    ["East Lugodol | Западный Лугодол", "contradicted: East = Западный", modifier.contradicted.usual],
    ["Большой Лугодол | Малый Лугодол", "contradicted: Большой = Малый", modifier.contradicted.usual],
    ["Новая Ладога | Ладога", "missing: Новая = -", modifier.missing.usual],
    ["Лугодол | Большой Лугодол", "missing: - = Большой", modifier.missing.usual],
    ["Новозыбков | Зыбков", "missing: Новозыбков = -", modifier.missing.usual],
  ])("%s: %s", (names, words, weight) => {
    const [query = "", name = ""] = names.split(" | ");
    expect(evidenceOn(query, name, { type: "place" })).toContainEqual({ words, weight });
  });

  test.each<readonly [string, string, EntityType, number]>([
    ["Московский государственный театр", "Московский театр", "organization", modifier.missing.weak],
    ["Московский театр", "Московский государственный театр", "organization", modifier.missing.weak],
  ])("but of the state are most: %s, %s", (query, name, type, weight) => {
    expect(evidenceOn(query, name, { type }).filter(({ words }) => words.startsWith("missing"))).toEqual([
      { words: expect.stringContaining("государственный"), weight },
    ]);
  });
});

describe("words that only join", () => {
  test.each<readonly [string, string, EntityType, readonly string[]]>([
    ["Комсомольск-на-Амуре", "Komsomolsk am Amur", "place", ["modifier: на = am"]],
    ["Ростов-на-Дону", "Rostov-on-Don", "place", ["modifier: на = on"]],
    ["The Bashkortostan", "Bashkortostan", "place", []],
  ])("stand for each other, and may be left out: %s, %s", (query, name, type, expected) => {
    const joining = evidenceOn(query, name, { type }).filter(({ words }) =>
      /^(modifier|missing|contradicted)/.test(words),
    );
    expect(joining).toEqual(expected.map((words) => ({ words, weight: functionWord.same })));
  });
});

describe("an adjective of a place, or another name of it", () => {
  test.each<readonly [string, string, EntityType, string]>([
    ["Лугодольская область", "Lugodol oblast", "place", "adjective: Лугодольская = Lugodol"],
    ["Lugodol oblast", "Лугодольская область", "place", "adjective: Lugodol = Лугодольская"],
    ["Ростовская область", "Oblast Rostow", "place", "adjective: Ростовская = Rostow"],
    ["Воронежская область", "Voronezh Region", "place", "adjective: Воронежская = Voronezh"],
    ["Казанский университет", "Kazan University", "organization", "adjective: Казанский = Kazan"],
    ["Moscow", "Москва", "place", "adjective: Moscow = Москва"],
    ["Спартак Москва", "Spartak Moscow", "organization", "adjective: Москва = Moscow"],
    [
      "Центральный банк Российской Федерации",
      "Central Bank of the Russian Federation",
      "organization",
      "adjective: Российской = Russian",
    ],
  ])("%s, %s (%s)", (query, name, type, words) => {
    const found = evidenceOn(query, name, { type }).find((one) => one.words === words);
    expect(found?.weight).toBeGreaterThan(agreement - 1.5);
    expect(found?.weight).toBeLessThan(agreement);
  });

  test("without a word for what it is, no adjective is looked for", () => {
    expect(wordsOf("Лугодольская", "Lugodol", "place")).not.toContain("adjective: Лугодольская = Lugodol");
  });
});
