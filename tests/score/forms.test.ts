import { describe, expect, test } from "vitest";
import { formOf } from "../../src/score/forms.ts";
import type { EntityType } from "../../src/types.ts";
import { scoreOf } from "./side-by-side.ts";

// Whether two words agree because one is a form of the other, and of which.

/** The forms by which words of two names agree: `adjective: ростов`, with what stands before it in the same word. */
const formsOf = (query: string, name: string, type: EntityType): string[] =>
  scoreOf(query, name, { type }).evidence.pairs.flatMap((pair) => {
    const form = formOf(pair);
    if (form === undefined) return [];
    const { tradition, compounded, folded } = form.base;
    return [`${tradition}: ${compounded === undefined ? "" : `${compounded} `}${folded}`];
  });

describe("a word that is a form of another", () => {
  test.each<[string, string, EntityType, string]>([
    ["Ростовская область", "Rostov oblast", "place", "adjective: ростов"],
    ["Rostov oblast", "Ростовская область", "place", "adjective: ростов"],
    ["obwód rostowski", "Ростов область", "place", "adjective: rostow"],
    ["ბურგასი", "Бургас", "place", "Georgian ending: ბურგას"],
    ["Новозыбков", "Яңа Зыбков", "place", "compound: ново зыбков"],
    ["Onegasee", "Онежское озеро", "place", "compound: see onega"],
    ["Казанский театр", "Kazan Theatre", "organization", "adjective: казан"],
    ["Цахиагийн Элбэгдорж", "Tsakhia Elbegdorj", "person", "Mongolian genitive: цахиа"],
  ])("%s, %s (%s): %s", (query, name, type, expected) => {
    expect(formsOf(query, name, type)).toEqual([expected]);
  });
});

describe("a word that is none", () => {
  test.each<[string, string, string, EntityType]>([
    ["two adjectives", "Ростовская область", "Rostovskaya oblast", "place"],
    ["the place itself", "Ростов", "Rostov", "place"],
    ["names in two languages", "Москва", "Moscow", "place"],
    ["two names with what they have before them", "Новозыбков", "Novozybkov", "place"],
    ["a surname that ends so", "Иван Ростовский", "Ivan Rostovsky", "person"],
  ])("%s: %s, %s", (_, query, name, type) => {
    expect(scoreOf(query, name, { type }).evidence.pairs.length).toBeGreaterThan(0);
    expect(formsOf(query, name, type)).toEqual([]);
  });
});
