import { describe, expect, test } from "vitest";
import { compareNames, createResolver } from "../../src/index.ts";
import { inWords, travellers, twoNameResolver } from "./two-names.ts";

// Names that travelled through other languages and scripts. The resolver knows only two names of each person and
// place, the Latin and the Russian one; so the method finds these spellings, and not the table.

test("the resolver knows no more than two names of each person and place", () => {
  expect(travellers.length).toBeGreaterThan(25);
  expect(travellers.filter(({ names }) => names.length === 2).length).toBeGreaterThan(20);
  for (const { id, names } of travellers) expect(names.length, id).toBeLessThan(3);
});

describe("these spellings are found", () => {
  test.each([
    ["Phil Alsinov", "fail-alsynov"],
    ["Phil Alsenov", "fail-alsynov"],
    ["Fayil Alsynov", "fail-alsynov"],
    ["Radi Khabirov", "radiy-khabirov"],
    ["Radyi Khabirov", "radiy-khabirov"],
    ["Ruslan Jabasov", "ruslan-gabbasov"],
    ["Ekaterina Shulman", "ekaterina-schulmann"],
    ["Victoria Maladaeva", "viktoria-maladaeva"],
    ["Ilyas Baughusqar", "ilyas-bayghusqar"],
  ])("%s is %s", (spelling, id) => {
    expect(travellers.flatMap(({ names }) => names.map(({ text }) => text))).not.toContain(spelling);
    expect(inWords(twoNameResolver.resolve(spelling))).toBe(`match ${id}`);
  });
});

describe("a surname alone points to its bearer, or to all of them with the right one first", () => {
  test.each([
    ["Alsenov", "fail-alsynov"],
    ["Al-Sinov", "fail-alsynov"],
  ])("%s is at best %s", (surname, id) => {
    const resolution = twoNameResolver.resolve(surname);
    expect(["match", "ambiguous"]).toContain(resolution.status);
    expect(resolution.candidates[0]?.entity.id).toBe(id);
  });
});

// Near in letters, and two: two men, a man and a village, two surnames, predecessor and successor.
const apart = [
  ["Minniyar Bayguskarov", "Ilyas Bayghusqar", "person"],
  ["Ishmurzin", "Ishmurzino", "place"],
  ["Ishmurzin", "Ishmurzino", "person"],
  ["Ruslan Abbasov", "Ruslan Gabbasov", "person"],
  ["Rustem Khamitov", "Radiy Khabirov", "person"],
] as const;

describe.each(apart)("%s and %s (as %ss) are two", (one, other, type) => {
  test.each([
    [one, other],
    [other, one],
  ])("compareNames of %s and %s does not say they are the same", (a, b) => {
    expect(compareNames(a, b, { type }).same).toBe(false);
  });

  test.each([
    [one, other],
    [other, one],
  ])("%s does not match where only %s is known", (asked, known) => {
    const resolver = createResolver([{ id: "known", type, names: [known] }]);
    expect(resolver.resolve(asked).status).not.toBe("match");
  });
});

describe("look-alikes in the table do not match across", () => {
  test.each([
    ["Minniyar Bayguskarov", "ilyas-bayghusqar"],
    ["Миннияр Байгускаров", "ilyas-bayghusqar"],
    ["Ilyas Bayghusqar", "minniyar-bayguskarov"],
    ["Ишмурзин", "ishmurzino"],
    ["Ishmurzin", "ishmurzino"],
    ["Ishmurzino", "aygiz-ishmurzin"],
    ["Ишмурзино", "aygiz-ishmurzin"],
    ["Ruslan Abbasov", "ruslan-gabbasov"],
    ["Руслан Аббасов", "ruslan-gabbasov"],
    ["Rustem Khamitov", "radiy-khabirov"],
    ["Рустэм Хамитов", "radiy-khabirov"],
  ])("%s is not %s", (query, id) => {
    expect(inWords(twoNameResolver.resolve(query))).not.toBe(`match ${id}`);
  });
});
