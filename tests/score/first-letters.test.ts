import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/index.ts";

describe("an initial is the letter that a name begins with, whatever sound the letters after it make of it", () => {
  test.each([
    ["Булатов Д.", "Булатов Джамал"],
    ["Bulatov D.", "Dzhamal Bulatov"],
    ["Bulatov K.", "Bulatov Khasan"],
    ["Z. Bulatov", "Zhan Bulatov"],
    ["Bulatov I. D.", "Ильшат Джалелович Булатов"],
    ["K. Bulatov", "Хасан Булатов"],
    ["T. Bulatov", "Чингиз Булатов"],
    ["Gölnara Airat kysy Chässänowa", "Хәсәнова Гөлнара Айрат кызы"],
    ["Bulatov T. T.", "Bulatov Timur Tchingizovitch"],
  ])("%s may be %s", (a, b) => {
    expect(compareNames(a, b).same).toBe(true);
  });

  test.each([
    ["Булатов Д.", "Булатов Жан"],
    ["Bulatov K.", "Bulatov Hasan"],
    ["Z. Bulatov", "Dzhamal Bulatov"],
    ["К. Булатов", "Хасан Булатов"],
    ["K. Bulatov", "Чингиз Булатов"],
  ])("%s is not %s", (a, b) => {
    expect(compareNames(a, b).same).toBe(false);
  });
});
