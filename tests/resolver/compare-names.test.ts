import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/resolver/compare-names.ts";
import { probabilityOf } from "../../src/score/probability.ts";
import { scoreOf } from "../score/side-by-side.ts";

// What a spelling costs may depend on which of two names is the spelling; two names compared are neither.

const ODD_ONES: readonly (readonly [what: string, a: string, b: string])[] = [
  ["a doubled letter", "Alexander Filippov", "Александр Филипов"],
  ["a doubled letter in each", "Ruslann Gabasov", "Руслан Габбасов"],
  ["no difference", "Ivan Popov", "Иван Попов"],
  ["a part left out", "Ivan Popov", "Иван Петрович Попов"],
  ["a bare alias", "Ivan Putin", "Putin"],
  ["a garbled given name", "Shakirov, Ilnzar", "Шакиров Ильназ"],
  ["two people", "Ivan Popov", "Иван Сидоров"],
];

describe("two names are as likely one as the mean of the log-odds that each is a spelling of the other", () => {
  test.each(ODD_ONES)("%s: %s, %s", (_, a, b) => {
    const mean = (scoreOf(a, b).logOdds + scoreOf(b, a).logOdds) / 2;
    expect(compareNames(a, b).score).toBe(probabilityOf(mean));
    expect(compareNames(b, a).score).toBe(probabilityOf(mean));
  });

  test.each([
    ["a doubled letter", "Alexander Filippov", "Александр Филипов"],
    ["a bare alias", "Ivan Putin", "Putin"],
  ])("though one direction is likelier than the other: %s", (_, a, b) => {
    const [there, back] = [scoreOf(a, b).logOdds, scoreOf(b, a).logOdds];
    expect(Math.abs(there - back)).toBeGreaterThan(1);
  });
});

describe("evidence is that of one direction, whichever comes first", () => {
  test.each(ODD_ONES)("%s: %s, %s", (_, a, b) => {
    const turned = compareNames(b, a).evidence.map(({ kind, query, name, weight }) => ({
      kind,
      query: name,
      name: query,
      weight,
    }));
    const straight = compareNames(a, b).evidence.map(({ kind, query, name, weight }) => ({
      kind,
      query,
      name,
      weight,
    }));
    expect(straight).toEqual(turned);
    expect(straight.length).toBeGreaterThan(0);
  });
});
