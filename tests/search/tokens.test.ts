import { describe, expect, test } from "vitest";
import { readQuery } from "../../src/resolver/query.ts";
import { SearchSession } from "../../src/search/session.ts";
import { leading, tokenPairs, tokensOf } from "../../src/search/tokens.ts";
import type { EntityType } from "../../src/types.ts";
import { indexOfNames } from "./ask.ts";

const index = indexOfNames(["Руслан Габбасов"]);

function tokens(query: string) {
  const asked = readQuery(index.rules, query);
  const [{ single: words, joined }, costs] = [asked.asPerson, asked.costsAs("person")];
  const session = new SearchSession(index);
  const single = tokensOf(words, session, costs);
  return [...single, ...tokensOf(joined, session, costs, single.length)];
}
const texts = (all: ReturnType<typeof tokens>) => all.map(({ group }) => group.folded);

describe("the words of a query", () => {
  test.each([
    ["Руслан Габбасов", ["руслан", "габбасов", "руслангаббасов"], ["руслан", "габбасов", "руслангаббасов"]],
    ["Р. Габбасов", ["р", "габбасов"], ["габбасов"]],
    ["Dr. Габбасов", ["габбасов"], ["габбасов"]],
    ["Габбасов 加巴", ["габбасов", "加巴", "габбасов加巴"], ["габбасов", "габбасов加巴"]],
    ["加巴索夫", ["加巴索夫"], []],
    ["", [], []],
  ])("of %j that names are estimated by are %j, those that lead to names %j", (query, all, led) => {
    expect(texts(tokens(query))).toEqual(all);
    expect(texts(leading(tokens(query)))).toEqual(led);
  });
});

describe("the words of a place or body by which names are looked for", () => {
  test.each<[string, string, EntityType, readonly string[]]>([
    ["too many have its kind, and each language a word for it", "Лугодольская область", "place", ["лугодольская"]],
    ["or a modifier", "Новая Ладога", "place", ["ладога"]],
    ["or a legal form", "ООО «Вектор»", "organization", ["вектор"]],
    ["words that only join say nothing", "Ростов-на-Дону", "place", ["ростов", "дону"]],
    ["the modifier, if there is nothing else", "Новая Земля", "place", ["новая"]],
    ["nothing of a legal form alone", "ООО", "organization", []],
  ])("%s: %s", (_, query, type, expected) => {
    const asked = readQuery(index.rules, query);
    const found = tokensOf(asked.as(type).single, new SearchSession(index), asked.costsAs(type));
    expect(texts(leading(found))).toEqual(expected);
  });
});

describe("the pairs of words that names are looked for by", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["of two words", "Руслан Габбасов", ["руслан габбасов"]],
    [
      "of three: all, and two taken as one with the third",
      "Фаиль Ал Синов",
      ["фаиль ал", "фаиль синов", "ал синов", "фаиль алсинов", "синов фаильал"],
    ],
    ["of a word and the initial of the given name", "Р. Габбасов", ["габбасов р"]],
    ["of a word and the first of two initials", "Габбасов Р. Ш.", ["габбасов р"]],
    ["of one word", "Габбасов", []],
    ["of initials only", "Р. Ш.", []],
  ])("%s: %s", (_, query, expected) => {
    const pairs = tokenPairs(tokens(query)).map(([a, b]) => `${a.group.folded} ${b.group.folded}`);
    expect(new Set(pairs)).toEqual(new Set(expected));
    expect(pairs).toHaveLength(expected.length);
  });

  test("a particle by itself says too little", () => {
    const pairs = tokenPairs(tokens("Фаиль фон Алсынов")).map(([a, b]) => `${a.group.folded} ${b.group.folded}`);
    expect(pairs).toContain("фаиль алсынов");
    expect(pairs.filter((pair) => /(?:^| )фон(?:$| )/u.test(pair))).toEqual([]);
  });
});
