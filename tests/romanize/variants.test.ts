import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Variant, variants } from "../../src/index.ts";
import { spellingProbability } from "../../src/romanize/spellings.ts";
import { traditionsOf } from "../../src/romanize/traditions.ts";

const texts = (found: readonly Variant[]): string[] => found.map(({ text }) => text);

test.each([
  ["Хабиров", "Khabirov Chabirow Chabirov Habirov Khabiroff Xabirov Хабіров"],
  ["Щукин", "Shchukin Schtschukin Chtchoukine Szczukin Ščukin Scsukin Щукін Шчукин"],
  ["Ющенко", "Yushchenko Juschtschenko Iouchtchenko Juszczenko Juščenko"],
  ["Горбачёв", "Gorbachev Gorbachyov Gorbatschow Gorbatchev Gorbaczow Gorbačov Gorbacsov"],
  // е is printed for ё
  ["Горбачев", "Gorbachev Gorbatschow Gorbaczow"],
  ["Зеленський", "Zelensky Zelenskyy Selenskyj Zełenski Зеленский"],
])("%s may be spelled %s", (name, spellings) => {
  const found = texts(variants(name, { limit: 200 }));
  for (const spelling of spellings.split(" ")) expect(found, spelling).toContain(spelling);
});

test.each([
  ["german", "Schtschukin"],
  ["polish", "Szczukin"],
  ["cyrillic-ukrainian", "Щукін"],
  ["iso-rus-Cyrl-Latn-9-1995", "Ŝukin"],
])("%s writes %s", (tradition, spelling) => {
  const [found] = variants("Щукин", { traditions: [tradition], limit: 1 });
  expect(found).toMatchObject({ text: spelling, tradition, givenName: false, label: expect.any(String) });
});

test.each([
  ["capitals", "ЩУКИН", "SHCHUKIN"],
  ["small letters", "щукин", "shchukin"],
  ["a hyphen", "Петров-Водкин", "Petrov-Vodkin"],
  ["a stress mark", "Хаби\u0301ров", "Khabirov"],
  ["й of two characters", "Чаи\u0306ка", "Chaika"],
  ["an initial and a full stop", "Р. Хабиров", "R. Khabirov"],
  ["a Latin name is read as Cyrillic first", "Chabirow", "Khabirov"],
])("%s: %s", (_, name, spelling) => {
  expect(texts(variants(name))).toContain(spelling);
});

describe("forms of given names", () => {
  test("are among the variants, and marked", () => {
    const found = variants("Николай Азаров", { limit: 400 });
    const forms = found.filter(({ givenName }) => givenName);
    expect(texts(forms).some((text) => text.startsWith("Mykola "))).toBe(true);
    expect(texts(forms).some((text) => text.startsWith("Nikolai "))).toBe(false);
  });

  test("a surname has none", () => {
    expect(variants("Хабиров", { limit: 400 }).filter(({ givenName }) => givenName)).toEqual([]);
  });
});

test.each(["Радий Хабиров", "Щукин", "Вячеслав Гольдштейн", "Уфа"])(
  "%s: each once, likeliest first, never itself",
  (name) => {
    const found = variants(name, { limit: 100 });
    const probabilities = found.map(({ probability }) => probability);
    expect(new Set(texts(found)).size).toBe(found.length);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    expect(texts(found)).not.toContain(name);
    expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1);
  },
);

test("all words of a spelling are of one tradition", () => {
  const rules = new Map(traditionsOf("ru").map((tradition) => [tradition.id, tradition.rules]));
  for (const { text, tradition, givenName } of variants("Щукин Юрий", { limit: 100 })) {
    if (givenName) continue;
    const [surname = "", given = ""] = text.toLowerCase().split(" ");
    const own = rules.get(tradition) ?? expect.fail(`no tradition ${tradition}`);
    expect(spellingProbability("щукин", surname, own), text).toBeGreaterThan(0);
    expect(spellingProbability("юрий", given, own), text).toBeGreaterThan(0);
  }
});

test.each([
  ["nothing", ""],
  ["no letters", "123 !"],
  ["1 MB of one letter", "а".repeat(1_000_000)],
])("%s has no variants", (_, name) => {
  expect(variants(name)).toEqual([]);
});

test("a million may be asked for", () => {
  const found = variants("Вячеслав Христофорович Преображенский", { limit: 1_000_000 });
  expect(found.length).toBeGreaterThan(1000);
});

test("any text is taken, twice the same", { timeout: 60_000 }, () => {
  const letters = Array.from("абежйкнщьыяЩЮғҡіїab’'- .\u0301\ud800😀");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 16 }), (name) => {
      expect(variants(name)).toEqual(variants(name));
    }),
    { seed: 20261122, numRuns: 100 },
  );
});

test.each([
  ["no string", () => variants(null as never), "not-a-string"],
  ["a limit of 1.5", () => variants("Уфа", { limit: 1.5 }), "invalid-option"],
  ["a tradition that is not in an array", () => variants("Уфа", { traditions: "german" as never }), "invalid-option"],
  ["an unknown tradition", () => variants("Уфа", { traditions: ["klingon"] }), "invalid-option"],
  [
    "a standard of another language",
    () => variants("Уфа", { traditions: ["ua-ukr-Cyrl-Latn-2010"] }),
    "invalid-option",
  ],
  ["an unknown language", () => variants("Уфа", { language: "en" }), "invalid-option"],
])("%s is an error", (_, call, code) => {
  expect(call).toThrow(expect.objectContaining({ code, hint: expect.any(String) }));
});
