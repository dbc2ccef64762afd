import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/resolver/compare-names.ts";
import { areSurnamesOfTwoGenders, givenNamesOfTwoGenders } from "../../src/score/gender.ts";
import { readWord } from "../usual-rules.ts";
import { scoreOf } from "./side-by-side.ts";

describe("the genders of given name and surname together", () => {
  test.each([
    ["Valentin Orlov", "Валентина Орлова", false, "brother and sister"],
    ["Валентина Орлова", "Valentin Orlov", false, "the other way round"],
    ["Evgeniya Belova", "Евгений Белов", false, "given name and surname both differ in sex"],
    ["Anna Kuznetsov", "Анна Кузнецова", true, "a man's surname alone: so women are written abroad"],
    ["Никита Орлов", "Nikita Orlov", true, "a man's name that ends in -a"],
    ["Valentina Orlova", "Валентина Орлова", true, "the same woman"],
  ])("%s and %s: %s, %4$s", (one, other, same) => {
    expect(compareNames(one, other).same).toBe(same);
  });
});

describe("two forms of one surname that are a woman's and a man's", () => {
  test.each([
    ["Хабирова", "Хабиров", true, "Russian -ова, -ов"],
    ["Маяковская", "Маяковский", true, "Russian -ская, -ский"],
    ["Khabirova", "Хабиров", true, "in two alphabets"],
    ["Хабирова", "Хабирова", false, "both a woman's"],
    ["Хабиров", "Хабиров", false, "both a man's"],
    ["Шевченко", "Шевченко", false, "a surname of both"],
    ["Хабирова", "Шевченко", false, "another surname, that tells nothing"],
  ])("%s and %s: %s (%4$s)", (one, other, areTwo) => {
    expect(areSurnamesOfTwoGenders(readWord(one), readWord(other))).toBe(areTwo);
    expect(areSurnamesOfTwoGenders(readWord(other), readWord(one))).toBe(areTwo);
  });
});

describe("given names of two genders", () => {
  const pairOf = (query: string, name: string): string => {
    const given = givenNamesOfTwoGenders(scoreOf(query, name).evidence.pairs);
    return given === undefined ? "-" : `${given.query.folded} ${given.name.folded}`;
  };

  // Listed names of two genders, as Валентин and Валентина, are no pair in the first place.
  test.each([
    ["both names say so", "Faustin Orlov", "Фаустина Орлова", "faustin фаустина"],
    ["the other way round", "Faustina Orlova", "Фаустин Орлов", "faustina фаустин"],
    ["with the surname first", "Orlova, Faustina", "Фаустин Орлов", "faustina фаустин"],
    ["a patronymic between them", "Faustin Ilyich Orlov", "Фаустина Ильинична Орлова", "faustin фаустина"],
    ["the surname says nothing", "Faustin Shevchenko", "Фаустина Шевченко", "-"],
    ["the surnames say the contrary", "Faustin Orlova", "Фаустина Орлов", "-"],
    ["the given names are of one gender", "Nikita Orlov", "Никита Орлова", "-"],
    ["there is no surname", "Faustin", "Фаустина", "-"],
    ["there is no given name", "Orlov", "Фаустина Орлова", "-"],
  ])("%s: %s, %s: %s", (_, query, name, expected) => {
    expect(pairOf(query, name)).toBe(expected);
  });
});
