import { describe, expect, test } from "vitest";
import { publicEvidence } from "../../src/score/evidence.ts";
import { scoreOf } from "./side-by-side.ts";

// The steps from a name to a query, each with the tradition or the slip that makes it.

/** Steps in words: `ж > sch (German press (Duden))`. */
const stepsOf = (query: string, name: string): string[] =>
  publicEvidence(scoreOf(query, name).evidence).flatMap(({ steps = [] }) =>
    steps.map(({ from, to, tradition }) => `${from} > ${to} (${tradition})`),
  );

describe("the letters that a tradition writes otherwise", () => {
  const german = "German press (Duden)";
  test.each([
    ["none: the spelling is plain", "Ivan Khrushchev", "Иван Хрущёв", []],
    ["one", "Ivan Gabasov", "Иван Габбасов", ["бб > b (a doubled letter written once)"]],
    ["a letter doubled", "Ivan Gabbasov", "Иван Габасов", ["б > bb (a letter doubled)"]],
    [
      "a doubled letter is given once, if it also changes",
      "Иван Жабасов",
      "Ivan Zhabbasov",
      ["bb > б (a doubled letter written once)"],
    ],
    ["two of one tradition", "Ivan Schukow", "Иван Жуков", [`ж > sch (${german})`, `в > w (${german})`]],
    [
      "в alone might be Polish as well: the tradition of the other letters is taken",
      "Ivan Szczerbakow",
      "Иван Щербаков",
      ["щ > szcz (Polish press)", "в > w (Polish press)"],
    ],
    [
      "each in its place",
      "Ivan Chroesjtsjov",
      "Иван Хрущёв",
      ["х > ch (Dutch press)", "у > oe (Dutch press)", "щ > sjtsj (Dutch press)"],
    ],
    [
      "by way of Arabic script, with a letter doubled",
      "Ruslan Jabasov",
      "Руслан Габбасов",
      ["г > j (by way of Arabic script)", "бб > b (a doubled letter written once)"],
    ],
  ])("%s: %s for %s", (_, query, name, expected) => {
    expect(stepsOf(query, name)).toEqual(expected);
  });
});

describe("slips", () => {
  test.each([
    ["a consonant left out", "Ivan Gobachev", "Иван Горбачев", ["р >  (a consonant left out)"]],
    ["a consonant put in", "Ivan Gorbachevn", "Иван Горбачев", [" > n (a consonant put in)"]],
    ["a vowel left out", "Ivan Gorbachv", "Иван Горбачев", ["е >  (a vowel left out)"]],
    ["a vowel put in", "Ivan Gorbacheov", "Иван Горбачев", [" > o (a vowel put in)"]],
    ["a sound taken for another", "Ivan Golbachev", "Иван Горбачев", ["р > l (liquids)"]],
    ["letters that changed places", "Анна Ахметова", "Анна Амхетова", ["мх > хм (letters that changed places)"]],
    ["a letter for quite another", "Ivan Gorbakhev", "Иван Горбачев", ["ч > kh (another letter)"]],
  ])("%s: %s for %s", (_, query, name, expected) => {
    expect(stepsOf(query, name)).toEqual(expected);
  });
});

describe("words", () => {
  test.each([
    ["an ending that says the gender", "Anna Orlova", "Анна Орлов", ["ов > ova (feminine form)"]],
    ["a genitive of the name", "Nyamaa Enkhbold", "Нямаагийн Энхболд", ["гийн >  (Mongolian genitive)"]],
    ["a genitive of the query", "Nyamaagiin Enkhbold", "Нямаа Энхболд", [" > giin (Mongolian genitive)"]],
    [
      "a genitive and another spelling of the name itself",
      "Njamaa Enkhbold",
      "Нямаагийн Энхболд",
      ["гийн >  (Mongolian genitive)"],
    ],
    ["two genitives are compared as they stand", "Нямагийн Энхболд", "Нямаагийн Энхболд", ["а >  (a vowel left out)"]],
    ["two words for one", "Fail Al-Sabirov", "Фаиль Алсабиров", ["алсабиров > al sabirov (one word written as two)"]],
    ["one word for two", "Fail Alsabirov", "Фаиль Аль-Сабиров", ["аль сабиров > alsabirov (two words written as one)"]],
  ])("%s: %s for %s", (_, query, name, expected) => {
    expect(stepsOf(query, name)).toEqual(expected);
  });
});

test("only spellings have steps: not what is missing, contradicted, an initial, exact or another form of a name", () => {
  const withSteps = (query: string, name: string) =>
    publicEvidence(scoreOf(query, name).evidence).map((one) => `${one.kind} ${Object.hasOwn(one, "steps")}`);
  expect(withSteps("I. Popov", "Ivan Popov")).toEqual(["initial false", "exact false"]);
  expect(withSteps("Mykola Zhukow", "Николай Жуков")).toEqual(["given-name false", "sound true"]);
  expect(withSteps("Marat Jabasov", "Олег Петрович Габбасов")).toEqual([
    "edit true",
    "contradicted false",
    "missing false",
  ]);
});
