import { describe, expect, test } from "vitest";
import type { TokenGroup } from "../../src/name/token-groups.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { outsidersOnly } from "../../src/score/population.ts";
import { isCore, WordPairing } from "../../src/score/word-pairing.ts";
import { settings } from "../../src/settings.ts";
import type { EntityType } from "../../src/types.ts";
import { rules } from "../usual-rules.ts";

// Which words of two names of bodies may be set against each other, and what it says that they agree.

const pairing = new WordPairing(
  rules,
  outsidersOnly(settings),
  settings.spelling,
  new Set(["kind", "modifier", "exonym", "place-in-name"]),
);
const agreement = Math.log(settings.outsiders / settings.outsidersSharing.name);

/** A word of a name, or two of them as one. */
function group(name: string, words: string, type: EntityType = "organization"): TokenGroup {
  const { single, joined } = readQuery(rules, name).as(type);
  const found = [...single, ...joined].find(({ parts }) => parts.map(({ folded }) => folded).join(" ") === words);
  if (found === undefined) throw new Error(`${name} has no ${words}`);
  return found;
}
const alone = (word: string): TokenGroup => group(word, word.toLowerCase());
const costOf = (query: TokenGroup, name: TokenGroup): number =>
  readQuery(rules, "").costsAs("organization").ofGroups(query, name);
const logOddsOf = (query: TokenGroup, name: TokenGroup) => pairing.logOdds(query, name, costOf(query, name));

describe("words that may be set against each other", () => {
  test.each<[string, TokenGroup, TokenGroup, boolean]>([
    ["two that tell", alone("Вектор"), alone("Vektor"), true],
    ["two numbers", group("Gorod 17", "17"), group("Gorod 18", "18"), true],
    ["not a number and a word", group("Gorod 17", "17"), alone("Vektor"), false],
    ["not a word and a number", alone("Vektor"), group("Gorod 17", "17"), false],
    ["not two kinds", group("Банк Вектор", "банк"), group("Bank Vektor", "bank"), false],
    ["a kind that is all of a name, and a kind", alone("Банк"), group("Bank Vektor", "bank"), true],
    ["not two modifiers", group("Новый Вектор", "новый"), group("New Vektor", "new"), false],
    ["not a legal form", group("ООО Вектор", "ооо"), alone("Vektor"), false],
    ["not a word that joins", group("Bank of Vektor", "of"), alone("Vektor"), false],
    ["two words as one", group("Нева Банк", "нева банк"), alone("Невабанк"), true],
  ])("%s", (_, query, name, expected) => {
    expect(pairing.mayPair(query, name)).toBe(expected);
  });
});

describe("what it says that two words agree", () => {
  test("letter for letter, as much as few share a word", () => {
    expect(logOddsOf(alone("Вектор"), alone("Вектор"))).toBeCloseTo(agreement, 9);
  });

  test("the same number, and nothing if it is another", () => {
    const [one, other] = [group("Gorod 17", "17"), group("Gorod 18", "18")];
    expect(logOddsOf(one, one)).toBe(settings.words.number.same);
    expect(logOddsOf(one, other)).toBeUndefined();
  });

  test("less, the more their spelling differs, until it says less than another word", () => {
    const [same, near, far] = ["Vektor", "Viktor", "Viktur"].map(
      (word) => logOddsOf(alone("Вектор"), alone(word)) ?? 0,
    );
    expect([same, near, far]).toEqual([...[same, near, far]].sort((a = 0, b = 0) => b - a));
    expect(new Set([same, near, far]).size).toBe(3);
    expect(logOddsOf(alone("Вектор"), alone("Ромашка"))).toBeUndefined();
    expect(pairing.logOdds(alone("Вектор"), alone("Vektor"), 10000)).toBeUndefined();
  });

  test("less, if two words are written as one, and no more than that", () => {
    const [two, one] = [group("Нева Банк", "нева банк"), alone("Невабанк")];
    const joined = (settings.join.loose / 100) * settings.joined;
    expect(logOddsOf(two, one)).toBeCloseTo(agreement - joined, 9);
  });

  test("in two languages, next to nothing less", () => {
    for (const [query, name] of [
      [alone("Москва"), alone("Moscow")],
      [alone("Республика"), alone("Republic")],
      [group("Банк Российской Федерации", "российской"), group("Bank of the Russian Federation", "russian")],
    ] as const) {
      expect(logOddsOf(query, name)).toBeGreaterThan(agreement - 1);
      expect(logOddsOf(query, name)).toBeLessThan(agreement);
    }
  });
});

describe("names of one place in two languages", () => {
  test.each([
    ["Москва", "Moscow", true],
    ["Maskava", "Moskau", true],
    ["Москва", "Киев", false],
    ["Вектор", "Vektor", false],
  ])("%s and %s: %s", (query, name, expected) => {
    expect(pairing.areTranslated(alone(query), alone(name))).toBe(expected);
  });

  test("a place itself is no adjective in the name of a body: that is told for bodies only", () => {
    const places = new WordPairing(rules, outsidersOnly(settings), settings.spelling, new Set(["exonym"]));
    const [query, name] = [group("Евразийский банк", "евразийский"), group("Eurasian Bank", "eurasian")];
    expect([pairing.areTranslated(query, name), places.areTranslated(query, name)]).toEqual([true, false]);
  });
});

test.each([
  ["Одесса", "Edessa"],
  ["Любляна", "Lublin"],
  ["Белгород", "Belgrad"],
])("listed names of two places are no spellings of each other: %s, %s", (query, name) => {
  expect(pairing.logOdds(alone(query), alone(name), 0)).toBeUndefined();
});

describe("two words that are garbled together cost less than each by itself", () => {
  const pairOf = (query: TokenGroup, name: TokenGroup) => ({
    query,
    name,
    cost: costOf(query, name),
    endings: "place" as const,
    logOdds: 0,
  });
  const [garbled, other, exact] = [
    pairOf(alone("Вектор"), alone("Viktor")),
    pairOf(alone("Ромашка"), alone("Ramashka")),
    pairOf(alone("Сич"), alone("Сич")),
  ];

  test("what they share is given back to each, and nothing to one that cost nothing", () => {
    const [one = 0, two = 0, none] = pairing.sharedPrice([garbled, other, exact]);
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(0);
    expect(none).toBe(0);
  });

  test("one alone has nothing to share, nor has a number", () => {
    expect(pairing.sharedPrice([garbled])).toEqual([expect.closeTo(0, 9)]);
    const number = group("Gorod 17", "17");
    expect(pairing.sharedPrice([garbled, { ...pairOf(number, number), cost: 500 }])).toEqual([expect.closeTo(0, 9), 0]);
  });
});

test.each([
  ["Лугодольский район 17", "лугодольский 17"],
  ["ООО «Банк Вектор»", "вектор"],
  ["Новая Земля", "новая"],
  ["Komsomolsk am Amur", "komsomolsk amur"],
])("%s is told from others by %s", (name, expected) => {
  const core = readQuery(rules, name).as("organization").parts.filter(isCore);
  expect(core.map(({ folded }) => folded).join(" ")).toBe(expected);
});
