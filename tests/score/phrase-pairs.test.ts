import { describe, expect, test } from "vitest";
import type { PlacedPhrase } from "../../src/name/word-roles.ts";
import { pairPhrases } from "../../src/score/phrase-pairs.ts";

// Which kinds, legal forms and modifiers of two names are set against each other. A phrase is `kind oblast (region)`:
// what it is in its name, what it means, and its family; of what means several things, all, with a slash between them.

function phrase(text: string, start: number): PlacedPhrase {
  const meanings = text.split(" / ").map((one) => {
    const [, sort = "", id = "", family] = /^(\S+) (\S+)(?: \((\S+)\))?$/.exec(one) ?? [];
    return { sort: sort as PlacedPhrase["role"], id, family };
  });
  return { role: meanings[0]?.sort ?? "kind", start, length: 1, meanings };
}

function paired(query: readonly string[], name: readonly string[]): string[] {
  const idOf = (one: PlacedPhrase | undefined) => one?.meanings[0]?.id ?? "-";
  return pairPhrases(query.map(phrase), name.map(phrase)).map(
    (pair) => `${pair.relation}: ${idOf(pair.query)} = ${idOf(pair.name)}`,
  );
}

describe("phrases of two names", () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ["none", [], [], []],
    ["one meaning", ["kind oblast (region)"], ["kind oblast (region)"], ["same: oblast = oblast"]],
    ["one family", ["kind oblast (region)"], ["kind province (region)"], ["family: oblast = province"]],
    ["two kinds", ["kind oblast (region)"], ["kind district (district)"], ["contradicted: oblast = district"]],
    ["two modifiers", ["modifier upper"], ["modifier lower"], ["contradicted: upper = lower"]],
    ["what has no family is of none", ["modifier upper"], ["modifier upper"], ["same: upper = upper"]],
    ["of the query only", ["kind oblast (region)"], [], ["missing: oblast = -"]],
    ["of the name only", [], ["kind oblast (region)"], ["missing: - = oblast"]],
    [
      "a kind says nothing of a legal form",
      ["kind bank (bank)"],
      ["legal-form llc (limited)"],
      ["missing: bank = -", "missing: - = llc"],
    ],
    [
      "each stands against one: what is the same before what is of a family",
      ["kind oblast (region)", "kind province (region)"],
      ["kind province (region)", "kind oblast (region)"],
      ["same: oblast = oblast", "same: province = province"],
    ],
    [
      "and that before what contradicts",
      ["kind district (district)", "kind oblast (region)"],
      ["kind province (region)", "kind city (settlement)"],
      ["family: oblast = province", "contradicted: district = city"],
    ],
    [
      "the same twice, and once more",
      ["kind bank (bank)", "kind bank (bank)"],
      ["kind bank (bank)"],
      ["same: bank = bank", "missing: bank = -"],
    ],
    [
      "one of several meanings is enough",
      ["kind county (county) / kind district (district)"],
      ["kind district (district)"],
      ["same: county = district"],
    ],
    [
      "a kind of one language and a modifier of another mean the same",
      ["kind dawlat (country) / modifier state"],
      ["modifier state"],
      ["same: dawlat = state"],
    ],
    [
      "but are not of one family",
      ["kind dawlat (country)"],
      ["modifier popular (country)"],
      ["missing: dawlat = -", "missing: - = popular"],
    ],
  ])("%s: %j, %j", (_, query, name, expected) => {
    expect(paired(query, name)).toEqual(expected);
  });
});

test("what was handed over stays as it is", () => {
  const [asked, known] = [[phrase("kind bank (bank)", 0)], [phrase("kind bank (bank)", 0)]];
  pairPhrases(asked, known);
  expect([asked.length, known.length]).toEqual([1, 1]);
});
