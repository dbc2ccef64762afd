import { describe, expect, test } from "vitest";
import { mentions } from "./mentions.ts";
import { people } from "./people.ts";

// A surname that the text gives two persons, one of whom the resolver does not know.

const found = (text: string) => mentions(people, text);
const RUSLAN = "Ruslan Gabbasov=gabbasov";
const EITHER = "Gabbasov=? (surname-only)";

describe("a bare surname may be either's, if the text also names somebody else in full", () => {
  test.each([
    ["behind both", "Ruslan Gabbasov met Marat Gabbasov. Gabbasov left.", [RUSLAN, EITHER]],
    ["before both", "Gabbasov left. Ruslan Gabbasov met Marat Gabbasov.", [EITHER, RUSLAN]],
    ["the other one first", "Marat Gabbasov met Ruslan Gabbasov. Gabbasov left.", [RUSLAN, EITHER]],
    ["with a title", "Ruslan Gabbasov met Marat Gabbasov. Mr Gabbasov left.", [RUSLAN, EITHER]],
    ["with a possessive", "Ruslan Gabbasov met Marat Gabbasov. It was Gabbasov's house.", [RUSLAN, EITHER]],
    [
      "a woman of the family",
      "Руслан Габбасов и Анна Габбасова пришли. Тогда Габбасова спросили.",
      ["Руслан Габбасов=gabbasov", "Габбасова=? (surname-only)"],
    ],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("each time it stands there", () => {
    expect(found("Ruslan Gabbasov met Marat Gabbasov. Gabbasov left. Gabbasov stayed.")).toEqual([
      RUSLAN,
      EITHER,
      EITHER,
    ]);
  });

  test("the surnames of others are not shared", () => {
    expect(found("Ruslan Gabbasov met Marat Gabbasov and Fail Alsynov. Alsynov left.")).toEqual([
      RUSLAN,
      "Fail Alsynov=alsynov",
      "Alsynov=alsynov",
    ]);
  });

  test.each([
    "Руслан Габбасов встретил Марата Габбасова. Потом Габбасов ушёл.",
    "Письмо Руслана Габбасова к Марату Габбасову прочли. Потом Габбасов ушёл.",
  ])("with an inflected given name: %s", (text) => {
    expect(found(text).at(-1)).toBe("Габбасов=? (surname-only)");
  });
});

describe("it is the person whom the resolver knows", () => {
  test.each([
    ["if the other one has another surname", "Ruslan Gabbasov met Marat Ivanov. Gabbasov left."],
    ["if the other one has a given name alone", "Ruslan Gabbasov met Marat. Gabbasov left."],
    ["if the other name ends a sentence", "Ruslan Gabbasov met Marat, and Gabbasov left."],
    ["if he is named in full again", "Ruslan Gabbasov came. Then Ruslan Gabbasov met Gabbasov."],
  ])("%s: %s", (_, text) => {
    expect(found(text).at(-1)).toBe("Gabbasov=gabbasov");
  });

  test("and nobody, if only the other one is there", () => {
    expect(found("Marat Gabbasov came. Gabbasov left.")).toEqual([]);
  });
});

describe("initials decide", () => {
  test.each([
    ["before the surname", "Then R. Gabbasov left.", ["R. Gabbasov=gabbasov"]],
    ["at the beginning of a sentence", "R. Gabbasov left.", ["R. Gabbasov=gabbasov"]],
    ["without a space", "Then R.Gabbasov left.", ["R.Gabbasov=gabbasov"]],
    ["behind the surname", "Then Gabbasov R. left.", ["Gabbasov R=gabbasov"]],
    ["behind a title", "Then Mr R. Gabbasov left.", ["R. Gabbasov=gabbasov"]],
    ["those of the other one", "Then M. Gabbasov left.", []],
    ["those of the other one behind the surname", "Then Gabbasov M. left.", []],
    ["those of a third one", "Then T. Gabbasov left.", []],
  ])("%s: %s", (_, sentence, expected) => {
    expect(found(`Ruslan Gabbasov met Marat Gabbasov. ${sentence}`)).toEqual([RUSLAN, ...expected]);
  });

  test.each([
    ["in Russian", "Тогда Р. Габбасов ушёл.", ["Р. Габбасов=gabbasov"]],
    ["in Russian, behind the surname", "Тогда Габбасов Р. ушёл.", ["Габбасов Р=gabbasov"]],
    ["in Russian, inflected", "Тогда письмо Р. Габбасова прочли.", ["Р. Габбасова=gabbasov"]],
    ["those of somebody else", "Тогда М. Габбасов ушёл.", []],
    ["those of somebody else, inflected", "Тогда письмо М. Габбасова прочли.", []],
  ])("%s, with nobody else there: %s", (_, sentence, expected) => {
    expect(found(`Руслан Габбасов пришёл. ${sentence}`)).toEqual(["Руслан Габбасов=gabbasov", ...expected]);
  });

  test.each([
    ["those of somebody else at the beginning of a sentence", "Ruslan Gabbasov came. M. Gabbasov left.", [RUSLAN]],
    ["the same in Russian", "Руслан Габбасов пришёл. М. Габбасов ушёл.", ["Руслан Габбасов=gabbasov"]],
    ["two of somebody else", "Руслан Габбасов пришёл. Тогда М. Ш. Габбасов ушёл.", ["Руслан Габбасов=gabbasov"]],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
