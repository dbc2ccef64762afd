import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createResolver, restoreResolver, serialize } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { russiaRegions } from "../../src/tables/russia-regions.ts";

// The tables that come with the package, alone and together.

const both = [...bashkortostan, ...russiaRegions];
const inBoth = bashkortostan.filter((entity) => russiaRegions.includes(entity));
const files = (table: string): string[] => readdirSync(`data/tables/${table}`).map((file) => file.replace(".json", ""));

test("russia-regions has the subjects of the Constitution that ISO 3166-2:RU lists, and no others", () => {
  const having = (kind: string) => russiaRegions.filter(({ description }) => description === kind).length;
  const kinds = ["republic", "krai", "oblast", "autonomous oblast", "autonomous okrug", "federal city"];
  expect(kinds.map(having)).toEqual([21, 9, 46, 1, 4, 2]);
  expect(russiaRegions).toHaveLength(83);
  expect(russiaRegions.map(({ id }) => id)).toEqual(files("russia-regions").sort());
});

test("a region that news of Bashkortostan name is in both tables, as one object", () => {
  expect(inBoth.map(({ id }) => id)).toEqual(["bashkortostan", "buryatia", "moscow"]);
  expect(bashkortostan).toHaveLength(files("bashkortostan").length + inBoth.length);
});

describe("both tables together", () => {
  const resolver = createResolver(both);

  test("count what they have in common once", () => {
    expect(resolver.size).toBe(both.length - inBoth.length);
  });

  test.each([
    ["Ruslan Jabasov", "ruslan-gabbasov"],
    ["Baschkirien", "bashkortostan"],
    ["Obwód kurski", "kursk-oblast"],
    ["Moscow", "moscow"],
    ["Moskovskaya oblast", "moscow-oblast"],
  ])("%s is %s", (query, id) => {
    expect(resolver.resolve(query)).toMatchObject({ status: "match", entity: { id } });
  });

  test("are stored and restored", () => {
    const restored = restoreResolver(serialize(resolver), both);
    expect(restored.size).toBe(resolver.size);
    expect(restored.resolve("Baschkirien")).toEqual(resolver.resolve("Baschkirien"));
  });
});

test("a copy of an entity is another entity: the id is taken", () => {
  const copy = structuredClone(inBoth);
  expect(() => createResolver([...bashkortostan, ...copy])).toThrow('the id "bashkortostan" is taken');
});
