import { describe, expect, test } from "vitest";
import {
  blockingKeys,
  compareNames,
  createResolver,
  deromanize,
  explain,
  extract,
  identifySystems,
  romanize,
  suggest,
  variants,
} from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { oddStrings } from "./odd-strings.ts";

// None of these strings may throw, hang or match. The limit on time stands for "hangs" and is no measurement.
const HANGS = { timeout: 20_000 };

const resolver = createResolver(bashkortostan);

describe.each(oddStrings)("%s", (_, odd) => {
  test("resolves to nothing, and explain says so", HANGS, () => {
    const resolution = resolver.resolve(odd, { threshold: 0.01 });
    expect(resolution.status).toBe("none");
    expect(resolution.query).toBe(odd);
    expect(explain(resolution)).toMatch(/ names none of the entities: .+\.$/s);
    expect(explain(resolution).length).toBeLessThan(1000);
  });

  test("holds no mention", HANGS, () => {
    expect(extract(resolver, odd)).toEqual([]);
  });

  test.each(["Ruslan Gabbasov", "Руслан Габбасов"])("is not the same name as %s", HANGS, (name) => {
    for (const comparison of [compareNames(odd, name), compareNames(name, odd)]) {
      expect(comparison.same).toBe(false);
      expect(explain(comparison)).toMatch(/^“.*” and “.*” (cannot be compared|are probably different)/su);
    }
  });

  test("suggests nothing unless it begins with a letter that can be read", HANGS, () => {
    const suggestions = suggest(resolver, odd);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    if (!/[a-zж]/.test(odd)) expect(suggestions).toEqual([]);
  });

  test("has few and short blocking keys", HANGS, () => {
    const keys = blockingKeys(odd);
    expect(keys.length).toBeLessThan(20);
    for (const key of keys) expect(key.length).toBeLessThan(20);
    expect(keys).not.toContain("");
  });

  test("is read and spelled, or not, by deromanize and variants", HANGS, () => {
    expect(deromanize(odd, { language: "ru" }).length).toBeLessThanOrEqual(5);
    expect(variants(odd).length).toBeLessThanOrEqual(20);
    expect(identifySystems(odd, "Ж")).toEqual([]);
  });

  // tests/romanize asks every system.
  test("is romanized to a string", HANGS, () => {
    for (const id of ["bgnpcgn-rus-Cyrl-Latn-1947", "translit-js-ru"] as const)
      expect(romanize(odd, id)).toBeTypeOf("string");
  });
});

describe("a name of one word many times over hangs nothing", () => {
  test.each([8, 12, 16, 17, 40])("%i words", HANGS, (count) => {
    const [name, other] = ["Anna ".repeat(count).trim(), `${"Anne ".repeat(count)}Ufa`];
    expect(compareNames(name, name).same).toBe(true);
    expect(compareNames(name, other).score).toBe(compareNames(other, name).score);
    const made = createResolver([{ id: "x", names: [name] }]);
    expect(made.resolve(name).status).toBe("match");
    expect(made.resolve(other).candidates.length).toBeLessThan(2);
    expect(extract(made, `${name}. ${other}.`).length).toBeGreaterThan(0);
  });
});

test("a resolver without entities answers too", () => {
  const empty = createResolver([]);
  expect(empty.size).toBe(0);
  expect(empty.resolve("Ruslan Gabbasov")).toMatchObject({ status: "none", reason: "no-candidate", candidates: [] });
  expect(extract(empty, "Ruslan Gabbasov spoke.")).toEqual([]);
  expect(suggest(empty, "Rus")).toEqual([]);
});

describe("names that JavaScript gives a meaning of its own are names like any other", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s", (word) => {
    const entities = [
      { id: word, names: ["Ruslan Gabbasov"] },
      { id: "named", type: "organization", names: [word] },
    ] as const;
    const made = createResolver(entities);
    expect(made.resolve("Ruslan Gabbasov")).toMatchObject({ status: "match", entity: entities[0] });
    expect(made.resolve(word)).toMatchObject({ status: "match", entity: entities[1] });
    expect(extract(made, `Then ${word} and Ruslan Gabbasov came.`).map(({ text }) => text)).toEqual([
      word === "__proto__" ? "proto" : word,
      "Ruslan Gabbasov",
    ]);
    expect(suggest(made, "Ruslan")[0]?.entity).toBe(entities[0]);
  });
});
