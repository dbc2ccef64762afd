import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import type { EntityType } from "../../src/types.ts";
import { evidenceOn, scoreOf } from "./side-by-side.ts";

// The evidence on names of places, organizations and groups as wholes: what is left over, rarity, case. Left: what is
// asked. Right: the name beside it.

const { kind, missing, contradicted, oddCase, abbreviated } = settings.words;
/** What a word says that agrees in every sound: so few of those outside share it. */
const agreement = Math.log(settings.outsiders / settings.outsidersSharing.name);

const wordsOf = (query: string, name: string, type: EntityType) =>
  evidenceOn(query, name, { type }).map((one) => one.words);

describe("letters of an abbreviation", () => {
  test.each([
    ["ЦСКА", "CSKA", "abbreviation: ЦСКА = CSKA"],
    ["ЦСКА", "ZSKA", "abbreviation: ЦСКА = ZSKA"],
    ["ЦСКА Москва", "CSKA Moscow", "abbreviation: ЦСКА = CSKA"],
    ["НАТО", "NATO", "sound: НАТО = NATO"],
    ["УНР", "UNR", "sound: УНР = UNR"],
  ])("%s and %s agree one by one, or in sound", (query, name, words) => {
    expect(wordsOf(query, name, "organization")).toContain(words);
  });

  test.each([
    ["another letter", "УНР", "UNA"],
    ["a letter more", "ЦСК", "CSKA"],
    ["in another order", "ЦСКА", "CKSA"],
  ])("%s is another: %s, %s", (_, query, name) => {
    expect(scoreOf(query, name, { type: "organization" }).logOdds).toBeLessThan(0);
  });

  test.each([
    ["МГУ", "Московский государственный университет"],
    ["НБУ", "Національний банк України"],
    ["OPEC", "Organization of Petroleum Exporting Countries"],
    ["MGU", "Московский государственный университет"],
  ])("%s may be %s, which alone is never likelier than not", (query, name) => {
    const { logOdds, evidence } = scoreOf(query, name, { type: "organization" });
    expect(logOdds).toBeCloseTo(abbreviated, 9);
    expect(logOdds).toBeLessThan(0);
    expect(evidence.items.map((one) => [one.kind, one.name])).toEqual([["abbreviation", [0, name.length]]]);
    expect(evidence.isWhole).toBe(false);
  });
});

describe("words that tell, and that only one side has", () => {
  test.each<readonly [string, string, string, EntityType, string, number]>([
    ["of the query", "Lugodol Ufa", "Ufa", "place", "missing: Lugodol = -", missing.ofName],
    ["of the name", "Ufa", "Lugodol Ufa", "place", "missing: - = Lugodol", missing.ofQuery],
    ["a number", "Gorod 17", "Gorod", "place", "missing: 17 = -", missing.ofName],
    [
      "the city of a club is often left out",
      "Динамо Киев",
      "Dynamo",
      "organization",
      "missing: Киев = -",
      missing.city,
    ],
    ["or put in", "Spartak", "Спартак Москва", "organization", "missing: - = Москва", missing.city],
  ])("%s: %s, %s", (_, query, name, type, words, weight) => {
    expect(evidenceOn(query, name, { type }).filter((one) => one.words.startsWith("missing"))).toEqual([
      { words, weight },
    ]);
  });

  test.each<readonly [string, string, string, EntityType, string]>([
    ["two clubs", "Динамо Киев", "Dynamo Moscow", "organization", "contradicted: Киев = Moscow"],
    ["two numbers", "Gorod 17", "Gorod 18", "place", "contradicted: 17 = 18"],
    ["two parties", "Партия «Наш дом»", "Партия «Ваш дом»", "organization", "contradicted: Наш = Ваш"],
  ])("two that are left over are two names: %s: %s, %s", (_, query, name, type, words) => {
    expect(evidenceOn(query, name, { type })).toContainEqual({ words, weight: contradicted });
  });
});

describe("all of the query is found in the name", () => {
  test.each<readonly [string, string, string, EntityType, boolean]>([
    ["the name has a republic more", "Bashkortostan", "Republic of Bashkortostan", "place", true],
    ["the query has a word more that may be left out", "Republic of Bashkortostan", "Bashkortostan", "place", true],
    ["or a small word", "The Bashkortostan", "Bashkortostan", "place", true],
    ["or a legal form", "ПАО Вектор", "Вектор", "organization", true],
    ["not if it has a word more that tells", "Lugodol Ufa", "Ufa", "place", false],
    ["nor a kind", "Ростовская область", "Rostov", "place", false],
    ["nor if a kind is another", "Банк Россия", "Радио Россия", "organization", false],
    ["nor if a modifier is another", "Нижний Лугодол", "Verkhniy Lugodol", "place", false],
  ])("%s: %s, %s", (_, query, name, type, isWhole) => {
    expect(scoreOf(query, name, { type }).evidence.isWhole).toBe(isWhole);
  });
});

describe("how rare a word is among the names of the index", () => {
  const population = { prior: () => 0, rarity: () => -1.5, oddness: () => 0 };

  test.each<readonly [string, string, EntityType, readonly string[]]>([
    ["Северная Ростовская область", "Severnaya Rostovskaya oblast", "place", ["rarity: Ростовская = Rostovskaya"]],
    ["ООО Банк Вектор", "Bank Vektor LLC", "organization", ["rarity: Вектор = Vektor"]],
    ["Gorod 17", "Gorod 17", "place", ["rarity: Gorod = Gorod"]],
  ])("only of words that tell, and are no numbers: %s, %s", (query, name, type, expected) => {
    const rare = evidenceOn(query, name, { type, population }).filter(({ words }) => words.startsWith("rarity"));
    expect(rare).toEqual(expected.map((words) => ({ words, weight: -1.5 })));
  });

  test("where nothing is known of it, it says nothing", () => {
    expect(wordsOf("Уфа", "Ufa", "place").filter((words) => words.startsWith("rarity"))).toEqual([]);
  });
});

describe("no evidence at all", () => {
  test.each<readonly [string, string, string, EntityType]>([
    ["another word", "Lugodol", "Ufa", "place"],
    ["only what sort of thing it is", "District Ufa", "District Baymak", "place"],
    ["two legal forms", "ООО", "LLC", "organization"],
    ["two words for what it is", "City", "District", "place"],
    ["modifiers alone", "Нижний Лугодол", "Нижний Тагил", "place"],
    ["a number is no name", "17", "Ufa", "place"],
    ["another number", "17", "18", "place"],
    ["small words", "of the", "Ufa", "place"],
    ["a short name without a sound", "Равда", "Правда", "place"],
    ["a script that cannot be read", "加巴索夫", "Ufa", "place"],
    ["first letters of another name", "МГУ", "Московский государственный институт", "organization"],
    ["a number is no abbreviation", "17", "Московский государственный университет", "organization"],
  ])("%s: %s, %s", (_, query, name, type) => {
    const { logOdds, items, pairs, only, isWhole } = scoreOf(query, name, { type }).evidence;
    const kinds = items.map((one) => one.kind);
    expect({ logOdds, kinds, pairs: pairs.length, only, isWhole }).toEqual({
      logOdds: Number.NEGATIVE_INFINITY,
      kinds: [],
      pairs: 0,
      only: undefined,
      isWhole: false,
    });
  });
});

test.each([
  ["Казанский университет имени Лобачевского", "Kazan University"],
  ["Абай атындағы Казанский университет", "Kazan University"],
  ["Казанский университет им. Н. И. Лобачевского", "Lobachevsky University of Kazan"],
])("after whom a body is named may be left out, and initials are: %s, %s", (query, name) => {
  expect(scoreOf(query, name, { type: "organization" }).logOdds).toBeGreaterThan(0);
});

describe("a name that is nothing but kind and modifier is known by these", () => {
  test("a modifier tells more than a kind", () => {
    const weights = evidenceOn("Большой театр", "Bolshoy Teatr", { type: "organization" }).map(({ weight }) => weight);
    expect(weights).toEqual([expect.closeTo(agreement, 1), kind.same]);
  });

  test.each([
    ["Гадаад харилцааны яам", "Ministry of Foreign Affairs"],
    ["Батлан хамгаалах яам", "Міністерство оборони"],
    ["Эл аралык банк", "International Bank"],
    ["Төрийн банк", "State Bank"],
    ["Центральная избирательная комиссия", "Central Election Commission"],
    ["СОШ № 12", "Secondary School No. 12"],
    ["Красная площадь", "Red Square"],
  ])("if all its phrases mean the same, however many words they are: %s, %s", (query, name) => {
    expect(scoreOf(query, name, { type: "organization" }).logOdds).toBeGreaterThan(0);
  });

  test.each([
    ["Батлан хамгаалах яам", "Ministry of Health"],
    ["Министерство образования и науки", "Ministry of Education"],
    ["Централна кооперативна банка", "Central Bank"],
    ["Верховный суд", "Constitutional Court"],
    ["СОШ № 12", "Secondary School No. 21"],
    ["Красная площадь", "Black Square"],
    ["Красная площадь", "Red Street"],
  ])("but not if one has a phrase more or another: %s, %s", (query, name) => {
    expect(scoreOf(query, name, { type: "organization" }).logOdds).toBeLessThan(0);
  });

  test("its words mean the same in other languages", () => {
    expect(scoreOf("Republic", "Республика", { type: "place" }).logOdds).toBeGreaterThan(0);
  });
});

describe("a single word in a case that casts doubt on it", () => {
  interface Case {
    readonly inText: boolean;
    readonly asked: boolean;
  }
  const NOWHERE: Case = { inText: false, asked: false };
  const ANYWHERE: Case = { inText: true, asked: true };
  const IN_TEXT: Case = { inText: true, asked: false };

  test.each<readonly [string, string, string, EntityType, Case]>([
    ["a place of three capitals may be an abbreviation", "UFA", "Ufa", "place", ANYWHERE],
    ["one of four or five is typed so, but not in a text", "OMSK", "Omsk", "place", IN_TEXT],
    ["so one of the most letters", "KAZAN", "Kazan", "place", IN_TEXT],
    ["a longer one is a headline", "MOSCOW", "Moscow", "place", NOWHERE],
    ["if the name is in capitals too", "UFA", "UFA", "place", NOWHERE],
    ["a place may be written small", "ufa", "Ufa", "place", NOWHERE],
    ["an organization of four capitals may be another", "GROM", "Grom", "organization", ANYWHERE],
    ["one of five is typed so", "RUSAL", "Rusal", "organization", IN_TEXT],
    ["written small it is the common noun", "memorial", "Memorial", "organization", ANYWHERE],
    ["if it is one: others are typed so, but not in a text", "yandex", "Yandex", "organization", IN_TEXT],
    ["if its name is written so", "memorial", "memorial", "organization", NOWHERE],
    ["a capital too many is no doubt", "Memorial", "memorial", "organization", NOWHERE],
    ["two words", "memorial vektor", "Memorial Vektor", "organization", NOWHERE],
    ["two words of the query", "memorial vektor", "Memorial", "organization", NOWHERE],
    ["two words of the name", "memorial", "Memorial Vektor", "organization", NOWHERE],
    ["a group may be written small", "bashkirs", "Bashkirs", "group", NOWHERE],
    ["or in capitals", "TATARS", "Tatars", "group", NOWHERE],
    ["or short in capitals", "KURDS", "Kurds", "group", NOWHERE],
    ["so may a person", "IVAN", "Ivan", "person", NOWHERE],
  ])("%s: %s, %s (%s)", (_, query, name, type, expected) => {
    for (const isInText of [true, false]) {
      const { items, isWhole } = scoreOf(query, name, { type, isInText }).evidence;
      const odd = items.filter(({ kind, weight }) => kind === "contradicted" && weight === oddCase);
      const isOdd = isInText ? expected.inText : expected.asked;
      expect(
        odd.map((one) => [one.query, one.name]),
        isInText ? "in a text" : "asked by itself",
      ).toEqual(
        isOdd
          ? [
              [
                [0, query.length],
                [0, name.length],
              ],
            ]
          : [],
      );
      if (isOdd) expect(isWhole).toBe(false);
    }
  });
});

test("where one side has it as a name and the other as a modifier, that counts as what it is agreeing", () => {
  expect(evidenceOn("Новая Земля", "Novaya Zemlya", { type: "place" }).map(({ weight }) => weight)).toEqual([
    expect.closeTo(kind.same, 9),
    expect.closeTo(kind.same, 9),
  ]);
});
