import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import type { EntityType } from "../../src/types.ts";
import { evidenceOn, scoreOf } from "./side-by-side.ts";

// The evidence on names of places, organizations and groups.

const { sameWords, wordMissing, oddCase } = settings;

describe("each word that fits has its share", () => {
  test.each<readonly [string, string, string, EntityType, readonly (readonly [string, number])[]]>([
    ["one word", "Ufa", "Уфа", "place", [["sound: Ufa = Уфа", sameWords]]],
    [
      "a word for what it is, in another language, whatever its spelling",
      "район Баймак",
      "Baymak district",
      "place",
      [
        ["edit: район = district", sameWords / 2],
        ["sound: Баймак = Baymak", sameWords / 2],
      ],
    ],
    [
      "small words have none",
      "Committee of Bashkir Resistance",
      "The Committee of the Bashkir Resistance",
      "organization",
      [
        ["exact: Committee = Committee", sameWords / 3],
        ["exact: Bashkir = Bashkir", sameWords / 3],
        ["exact: Resistance = Resistance", sameWords / 3],
      ],
    ],
    [
      "a number",
      "Gorod 17",
      "Gorod 17",
      "place",
      [
        ["exact: Gorod = Gorod", sameWords / 2],
        ["exact: 17 = 17", sameWords / 2],
      ],
    ],
  ])("%s: %s, %s (%s)", (_, query, name, type, rows) => {
    expect(evidenceOn(query, name, { type })).toEqual(
      rows.map(([words, weight]) => ({ words, weight: expect.closeTo(weight, 9) })),
    );
  });

  test("less what its spelling costs: s for з, 15 hundredths of a nat", () => {
    expect(evidenceOn("Kasan", "Казань", { type: "place" })).toEqual([
      { words: "sound: Kasan = Казань", weight: expect.closeTo(sameWords - (settings.perNatOfWord * 15) / 100, 9) },
    ]);
  });
});

describe("words that only one side has", () => {
  test.each<readonly [string, string, string, string, number]>([
    [
      "may be left out of the name: a republic in front",
      "Bashkortostan",
      "Republic of Bashkortostan",
      "missing: - = Republic",
      wordMissing.light,
    ],
    ["or of the query", "Republic of Bashkortostan", "Bashkortostan", "missing: Republic = -", wordMissing.light],
    [
      "or behind it, in Bashkir",
      "Башҡортостан",
      "Башҡортостан Республикаһы",
      "missing: - = Республикаһы",
      wordMissing.light,
    ],
    [
      "but not behind it in English: an adjective may be another name",
      "Chechen",
      "Chechen Republic",
      "missing: - = Republic",
      wordMissing.other,
    ],
    ["and no district", "Baymak", "District Baymak", "missing: - = District", wordMissing.other],
    ["a name", "Moscow Ufa", "Ufa", "missing: Moscow = -", wordMissing.other],
    ["a name of the name", "Ufa", "Moscow Ufa", "missing: - = Moscow", wordMissing.other],
    ["a number", "Gorod 17", "Gorod", "missing: 17 = -", wordMissing.other],
  ])("%s: %s, %s", (_, query, name, words, weight) => {
    const missing = evidenceOn(query, name, { type: "place" }).filter((one) => one.words.startsWith("missing"));
    expect(missing).toEqual([{ words, weight }]);
  });

  test.each([
    ["though the name has more", "Bashkortostan", "Republic of Bashkortostan", true],
    ["a word too many", "Republic of Bashkortostan", "Bashkortostan", false],
    ["a small word too many", "The Bashkortostan", "Bashkortostan", true],
  ])("all of the query is found in the name: %s", (_, query, name, isWhole) => {
    expect(scoreOf(query, name, { type: "place" }).evidence.isWhole).toBe(isWhole);
  });
});

describe("no evidence at all", () => {
  test.each<readonly [string, string, string, EntityType]>([
    ["only what sort of thing it is", "District Ufa", "District Baymak", "place"],
    ["another word", "Moscow", "Ufa", "place"],
    ["a short name with another sound", "Uva", "Ufa", "place"],
    ["a number is no name", "17", "Ufa", "place"],
    ["another number", "17", "18", "place"],
    ["small words", "of the", "Ufa", "place"],
    ["a script that cannot be read", "加巴索夫", "Ufa", "place"],
  ])("%s: %s, %s", (_, query, name, type) => {
    const { logOdds, items, pairs, only, isWhole } = scoreOf(query, name, { type }).evidence;
    expect({ logOdds, items, pairs, only, isWhole }).toEqual({
      logOdds: Number.NEGATIVE_INFINITY,
      items: [],
      pairs: [],
      only: undefined,
      isWhole: false,
    });
  });

  test("a city is no district", () => {
    const kinds = evidenceOn("City", "District", { type: "place" }).map(({ words }) => words);
    expect(kinds).toEqual(["missing: City = -", "missing: - = District"]);
  });

  test("a name that is nothing but the sort of thing is known by that", () => {
    expect(evidenceOn("Republic", "Республика", { type: "place" }).map(({ weight }) => weight)).toEqual([sameWords]);
  });
});

describe("a single word in a case that casts doubt on it", () => {
  test.each<readonly [string, string, string, EntityType, boolean]>([
    ["a short place in capitals may be an abbreviation", "UFA", "Ufa", "place", true],
    ["so may one of the most letters", "KAZAN", "Kazan", "place", true],
    ["a longer one is a headline", "MOSCOW", "Moscow", "place", false],
    ["if the name is in capitals too", "UFA", "UFA", "place", false],
    ["a place may be written small", "ufa", "Ufa", "place", false],
    ["an organization in capitals may be another one", "GROM", "Grom", "organization", true],
    ["written small it is the common noun", "memorial", "Memorial", "organization", true],
    ["if its name is written so", "memorial", "memorial", "organization", false],
    ["a capital too many is no doubt", "Memorial", "memorial", "organization", false],
    ["two words", "memorial center", "Memorial Center", "organization", false],
    ["two words of the query", "memorial center", "Memorial", "organization", false],
    ["two words of the name", "memorial", "Memorial Center", "organization", false],
    ["a group may be written small", "bashkirs", "Bashkirs", "group", false],
    ["or in capitals", "TATARS", "Tatars", "group", false],
    ["or short in capitals", "KURDS", "Kurds", "group", false],
    ["so may a person", "IVAN", "Ivan", "person", false],
  ])("%s: %s, %s (%s)", (_, query, name, type, isOdd) => {
    const { items, isWhole } = scoreOf(query, name, { type }).evidence;
    const odd = items.filter(({ kind, weight }) => kind === "contradicted" && weight === oddCase);
    expect(odd.length).toBe(isOdd ? 1 : 0);
    if (!isOdd) return;
    expect(isWhole).toBe(false);
    expect(odd[0]).toMatchObject({ query: [0, query.length], name: [0, name.length] });
  });
});
