import { describe, expect, test } from "vitest";
import { readQuery } from "../../src/resolver/query.ts";
import { SearchSession } from "../../src/search/session.ts";
import { leading, tokenPairs, tokensOf } from "../../src/search/tokens.ts";
import { indexOfNames } from "./ask.ts";

const index = indexOfNames(["Руслан Габбасов"]);

function tokens(query: string) {
  const { asPerson, costs } = readQuery(index.rules, query);
  const session = new SearchSession(index);
  const single = tokensOf(asPerson.single, session, costs);
  return [...single, ...tokensOf(asPerson.joined, session, costs, single.length)];
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
