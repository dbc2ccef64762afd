import { describe, expect, test } from "vitest";
import { likeliestSpellings, spellingProbability } from "../../src/romanize/spellings.ts";
import { traditionOf } from "./made-up-tradition.ts";

// A tradition made up: ш is sh, or sch for a quarter; final в is ff for a tenth; the rest is one to one.
const { rules } = traditionOf({
  а: { a: 1 },
  в_: { v: 0.9, ff: 0.1 },
  в: { v: 1 },
  ш: { sh: 0.75, sch: 0.25 },
  ь: { "": 1 },
  с: { s: 1 },
  х: { h: 1 },
});

describe("how probable a spelling is", () => {
  test.each([
    ["вашав", "vashav", 0.75 * 0.9],
    ["вашав", "vaschaff", 0.25 * 0.1],
    ["ваша", "vaffa", 0],
    ["аь", "a", 1],
    ["а", "aa", 0],
    ["аа", "a", 0],
    ["", "", 1],
    // a letter of no rule is spelled as itself
    ["а7", "a7", 1],
    // с and х may be read off the same letters as ш, which makes no difference to ш
    ["ш", "sh", 0.75],
    ["сх", "sh", 1],
  ])("%s as %s: %d", (word, spelled, probability) => {
    expect(spellingProbability(word, spelled, rules)).toBeCloseTo(probability, 12);
  });
});

describe("the likeliest spellings", () => {
  test("are all there, with their probabilities, if they are few", () => {
    const found = likeliestSpellings("шав", rules, 10);
    expect([...found.keys()].sort()).toEqual(["schaff", "schav", "shaff", "shav"]);
    expect(found.get("schaff")).toBeCloseTo(0.025, 12);
  });

  test("are the first of them, if they are many", () => {
    expect([...likeliestSpellings("шаш", rules, 1).keys()]).toEqual(["shash"]);
  });

  test("of a word of nothing is nothing", () => {
    expect([...likeliestSpellings("", rules, 5)]).toEqual([["", 1]]);
  });
});
