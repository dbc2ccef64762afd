import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { evidenceOn, scoreOf } from "./side-by-side.ts";

// The log-odds of a name are the sum of its evidence, and what is rare adds to them.

const rare = { prior: () => 0, rarity: () => 1.5, oddness: () => 0 };
const common = { prior: () => 0, rarity: () => -2, oddness: () => 0 };

describe.each([
  ["rare words", rare],
  ["common words", common],
])("the sum of the evidence, of %s", (_, population) => {
  test.each([
    ["all parts fit", "Ruslan Jabasov", "Руслан Габбасов"],
    ["a part is left out", "Ruslan Gabbasov", "Руслан Шайхулович Габбасов"],
    ["a part is contradicted", "Ivan Petrov", "Иван Сидоров"],
    ["an initial", "R. Gabbasov", "Руслан Габбасов"],
    ["two genders", "Valentina Orlova", "Валентин Орлов"],
  ])("%s: %s, %s", (__, query, name) => {
    const { logOdds, items } = scoreOf(query, name, { population }).evidence;
    expect(items.length).toBeGreaterThan(1);
    expect(logOdds).toBeCloseTo(
      items.reduce((sum, { weight }) => sum + weight, 0),
      9,
    );
  });
});

test("a rare name says more than a common one, an initial says as much of either", () => {
  const sum = (query: string, population: typeof rare): number =>
    scoreOf(query, "Руслан Габбасов", { population }).evidence.logOdds;
  expect(sum("Ruslan Gabbasov", rare) - sum("Ruslan Gabbasov", common)).toBeCloseTo(2 * 3.5, 9);
  expect(sum("R. Gabbasov", rare) - sum("R. Gabbasov", common)).toBeCloseTo(3.5, 9);
});

test("two genders speak against the given name", () => {
  const weight = settings.contradicted.given;
  expect(evidenceOn("Valentina Orlova", "Валентин Орлов")).toContainEqual({
    words: "contradicted: Valentina = Валентин",
    weight,
  });
});

// A patronymic equals only what may be one too.
test.each([
  ["a patronymic is no given name", "Ivan Leonidovich Popov", "Леонид Попов", "Leonidovich = Леонид"],
  ["and a given name no patronymic", "Леонид Попов", "Ivan Leonidovich Popov", "Леонид = Leonidovich"],
])("%s: %s, %s", (_, query, name, pair) => {
  expect(
    evidenceOn(query, name).filter(({ words }) => words.endsWith(`: ${pair}`) && !/^(miss|contra)/.test(words)),
  ).toEqual([]);
});
