import { describe, expect, test } from "vitest";
import { assign, type Pairing } from "../../src/match/assignment.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { settings } from "../../src/settings.ts";
import { rules } from "../usual-rules.ts";

// Which words of two names are set against each other, if all that counts is that their spelling costs little.

const NEAR = 100;
const bySpelling: Pairing = {
  mayPair: () => true,
  logOdds: (_, __, cost) => (cost <= NEAR ? 1 - cost / 1000 : undefined),
  settings,
};

const assigned = (query: string, name: string, pairing = bySpelling) => {
  const [asked, known] = [readQuery(rules, query), readQuery(rules, name)];
  const { pairs, extra, absent } = assign(asked.asPerson, known.asPerson, pairing, asked.costsAs("person"));
  const text = (parts: readonly { readonly folded: string }[]) => parts.map(({ folded }) => folded).join(" ");
  return {
    pairs: pairs.map((pair) => `${text(pair.query.parts)}=${text(pair.name.parts)}`).join(", "),
    extra: text(extra),
    absent: text(absent),
  };
};

describe("words set against words", () => {
  test.each([
    ["in order", "Ivan Popov", "Иван Попов", "ivan=иван, popov=попов", "", ""],
    ["in another order", "Popov Ivan", "Иван Попов", "popov=попов, ivan=иван", "", ""],
    ["a word too many", "Ivan Ilyich Popov", "Иван Попов", "ivan=иван, popov=попов", "ilyich", ""],
    ["a word too few", "Ivan Popov", "Иван Ильич Попов", "ivan=иван, popov=попов", "", "ильич"],
    ["nothing in common", "Ruslan Gabbasov", "Иван Попов", "", "ruslan gabbasov", "иван попов"],
    ["nothing asked", "", "Иван Попов", "", "", "иван попов"],
    ["two words for one, tied", "Fail Al-Sinov", "Фаил Алсинов", "fail=фаил, al sinov=алсинов", "", ""],
    ["two words for one, parted", "Fail Als Inov", "Фаил Алсинов", "fail=фаил, als inov=алсинов", "", ""],
    ["one word for two", "Fail Alsinov", "Фаил Аль-Синов", "fail=фаил, alsinov=аль синов", "", ""],
    ["all in one word", "RuslanGabbasov", "Руслан Габбасов", "ruslan=руслан, gabbasov=габбасов", "", ""],
    [
      "words that fit are not joined",
      "Lomakin-Rumyantsev",
      "Ломакин-Румянцев",
      "lomakin=ломакин, rumyantsev=румянцев",
      "",
      "",
    ],
    ["an initial is never joined", "I. Van", "Иван", "", "i van", "иван"],
  ])("%s: %s, %s", (_, query, name, pairs, extra, absent) => {
    expect(assigned(query, name)).toEqual({ pairs, extra, absent });
  });

  test("words that may not be one are not, however near", () => {
    const onlyPopov: Pairing = { ...bySpelling, mayPair: (query) => query.folded === "popov" };
    expect(assigned("Ivan Popov", "Иван Попов", onlyPopov)).toEqual({
      pairs: "popov=попов",
      extra: "ivan",
      absent: "иван",
    });
  });

  test("a pair knows its cost and what it adds", () => {
    const query = readQuery(rules, "Fail Alsinov");
    const name = readQuery(rules, "Фаил Аль-Синов").asPerson;
    const { pairs } = assign(query.asPerson, name, bySpelling, query.costsAs("person"));
    expect(pairs.map(({ cost, logOdds }) => [cost, logOdds])).toEqual([
      [0, 1],
      [settings.join.tight, 1 - settings.join.tight / 1000],
    ]);
  });
});
