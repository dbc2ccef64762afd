import { describe, expect, test } from "vitest";
import { createResolver, type EntityInput, suggest } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";

// What somebody types, and the entity that comes first.

const resolver = createResolver(bashkortostan);
const cyrillic = namesIn(/\p{Script=Cyrillic}/u);
const latin = namesIn(/\p{Script=Latin}/u);

function namesIn(script: RegExp) {
  return createResolver(
    bashkortostan.flatMap((entity): EntityInput[] => {
      const names = entity.names.filter(({ text }) => script.test(text));
      return names.length === 0 ? [] : [{ ...entity, names }];
    }),
  );
}

const first = (of: typeof resolver | typeof cyrillic, prefix: string) => suggest(of, prefix)[0]?.entity.id;

describe("a Latin beginning finds a Cyrillic name", () => {
  test.each([
    ["Khab", "radiy-khabirov"],
    ["radiy kh", "radiy-khabirov"],
    ["Bashk", "bashkortostan"],
    ["Sobya", "sergei-sobyanin"],
    ["Moskv", "moscow"],
    ["Shul", "ekaterina-schulmann"],
  ])("%s", (prefix, id) => {
    expect(suggest(cyrillic, prefix).map(({ entity }) => entity.id)).toContain(id);
  });
});

describe("a Cyrillic beginning finds a Latin name", () => {
  test.each([
    ["Хаб", "radiy-khabirov"],
    ["Радий Х", "radiy-khabirov"],
    ["Собян", "sergei-sobyanin"],
    ["Ишмурз", "aygiz-ishmurzin"],
    ["Баймак", "baymak"],
  ])("%s", (prefix, id) => {
    expect(suggest(latin, prefix).map(({ entity }) => entity.id)).toContain(id);
  });
});

describe("slips and halves", () => {
  test.each([
    ["from the surname on", "Khabirov R", "radiy-khabirov"],
    ["from the given name on", "Ruslan Ga", "ruslan-gabbasov"],
    ["small letters", "ruslan gabb", "ruslan-gabbasov"],
    ["two letters that changed places", "Prigohzin", "yevgeny-prigozhin"],
    ["a letter lost", "Prigozin", "yevgeny-prigozhin"],
    ["a letter doubled", "Sobbyanin", "sergei-sobyanin"],
    ["French ou", "Oufa", "ufa"],
    ["a Bashkir letter", "Өфө", "ufa"],
  ])("%s: %s", (_, prefix, id) => {
    expect(first(resolver, prefix)).toBe(id);
  });
});

describe("options and order", () => {
  test("best first, each entity once, scores from 0 to 1", () => {
    const suggestions = suggest(resolver, "ba", { limit: 20 });
    const ids = suggestions.map(({ entity }) => entity.id);
    const scores = suggestions.map(({ score }) => score);
    expect(suggestions.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test("the name is one of the entity's, and the entity is the object that was given", () => {
    for (const { entity, name } of suggest(resolver, "ruslan")) {
      expect(entity.names).toContain(name);
      expect(bashkortostan).toContain(entity);
    }
  });

  test("limit and type", () => {
    expect(suggest(resolver, "ba").length).toBeLessThanOrEqual(5);
    expect(suggest(resolver, "ba", { limit: 2 })).toEqual(suggest(resolver, "ba", { limit: 9 }).slice(0, 2));
    const types = suggest(resolver, "ba", { limit: 20, type: "place" }).map(({ entity }) => entity.type);
    expect(types.length).toBeGreaterThan(1);
    expect(new Set(types)).toEqual(new Set(["place"]));
  });

  test("nothing for nothing, and for what cannot be read", () => {
    for (const prefix of ["", " ", "???", "😀", "漢字", "漢 字 中"]) expect(suggest(resolver, prefix)).toEqual([]);
  });
});
