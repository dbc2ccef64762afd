import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/resolver/compare-names.ts";

describe("the sexes of given name and surname together", () => {
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
