import { describe, expect, test } from "vitest";
import { readQuery } from "../../src/resolver/query.ts";
import { AbbreviatedNames } from "../../src/score/abbreviated-names.ts";
import type { Population } from "../../src/score/population.ts";
import { settings } from "../../src/settings.ts";
import { rules } from "../usual-rules.ts";

// A query that is the first letters of a name.

const { abbreviated } = settings.words;

function evidenceOf(query: string, name: string, prior = 0) {
  const population: Population = { prior: () => prior, rarity: () => 0, oddness: () => 0 };
  const [asked, known] = [readQuery(rules, query), readQuery(rules, name)];
  return new AbbreviatedNames(rules, population).evidence({
    query: asked.as("organization"),
    name: known.as("organization"),
    type: "organization",
    exact: false,
    costs: asked.costsAs("organization"),
    isInText: false,
  });
}

describe("first letters of a name", () => {
  test.each([
    ["in its own script", "МГУ", "Московский государственный университет"],
    ["in another", "MGU", "Московский государственный университет"],
    ["written as a word", "Мгу", "Московский государственный университет"],
    ["without words that join", "OPEC", "Organization of Petroleum Exporting Countries"],
    ["with a legal form of its own", "ООО НЦВ", "Научный центр «Вектор»"],
    ["of a name with a number", "НЦВ", "Научный центр «Вектор» 2"],
  ])("%s: %s, %s", (_, query, name) => {
    const evidence = evidenceOf(query, name);
    expect(evidence?.logOdds).toBe(abbreviated);
    expect(evidence?.items).toHaveLength(1);
    expect(evidence?.items[0]?.kind).toBe("abbreviation");
    expect(evidence?.items[0]?.name).toEqual([0, name.trimEnd().replace(/»$/, "").length]);
  });

  test.each([
    ["other letters", "МГТУ", "Московский государственный университет"],
    ["fewer letters", "МГ", "Московский государственный университет"],
    ["in another order", "МУГ", "Московский государственный университет"],
    ["of two words, as any two names may have", "БТ", "Большой театр"],
    ["two words", "МГУ Москва", "Московский государственный университет"],
    ["a number", "17", "Московский государственный университет"],
    ["a legal form", "ООО", "Общество охраны озёр"],
    ["none", "", "Московский государственный университет"],
  ])("not %s: %s, %s", (_, query, name) => {
    expect(evidenceOf(query, name)).toBeUndefined();
  });
});

test.each([0, -2.5, -9])("however many others there are, it is as likely all told: a prior of %d", (prior) => {
  const evidence = evidenceOf("МГУ", "Московский государственный университет", prior);
  expect((evidence?.logOdds ?? 0) + prior).toBeCloseTo(abbreviated, 9);
});

test("it is likelier than not that it is another", () => {
  expect(abbreviated).toBeLessThan(0);
});
