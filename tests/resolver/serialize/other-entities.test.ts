import { describe, expect, test } from "vitest";
import { createResolver, type EntityInput, restoreResolver, serialize } from "../../../src/index.ts";

// An index goes with the entities that it was made of, and with no others.

const entities: readonly EntityInput[] = [
  { id: "rg", names: ["Руслан Габбасов", "Ruslan Gabbasov"] },
  { id: "fa", names: ["Фаиль Алсынов", { text: "Fail Alsynov", lang: "en" }], distinctFrom: ["rg"] },
  { id: "ufa", names: ["Уфа"], type: "place" },
  { id: "vp", names: ["Владимир Путин"] },
];
const bytes = serialize(createResolver(entities));

/** The entities with one of them changed. */
const changed = (id: string, fields: object): readonly unknown[] =>
  entities.map((entity) => (entity.id === id ? { ...entity, ...fields } : entity));

const restored = (given: Iterable<unknown>) => restoreResolver(bytes, given as Iterable<EntityInput>);

function errorOf(given: Iterable<unknown>): unknown {
  try {
    restored(given);
  } catch (error) {
    return error;
  }
  return expect.fail("nothing was thrown");
}

describe("other entities are refused", () => {
  test.each<readonly [string, readonly unknown[]]>([
    ["none", []],
    ["one missing", entities.slice(1)],
    ["one more", [...entities, { id: "new", names: ["Иван Иванов"] }]],
    ["one in the place of another", [...entities.slice(1), { id: "new", names: ["Иван Иванов"] }]],
    ["one twice, another missing", [entities[0], ...entities.slice(0, 3)]],
    ["an id with another letter", changed("vp", { id: "vP" })],
    [
      "two ids exchanged",
      changed("vp", { id: "rg" }).map((one, place) => (place === 0 ? { ...entities[0], id: "vp" } : one)),
    ],
    ["a name with another letter", changed("vp", { names: ["Владимир Путен"] })],
    ["a name with a capital", changed("vp", { names: ["ВЛАДИМИР Путин"] })],
    ["a name with a space more", changed("vp", { names: ["Владимир  Путин"] })],
    ["a name less", changed("rg", { names: ["Руслан Габбасов"] })],
    ["a name more", changed("rg", { names: ["Руслан Габбасов", "Ruslan Gabbasov", "Габбасов"] })],
    ["names in another order", changed("rg", { names: ["Ruslan Gabbasov", "Руслан Габбасов"] })],
    ["two names run together", changed("rg", { names: ["Руслан ГаббасовRuslan Gabbasov"] })],
    ["a letter moved from one name to the next", changed("rg", { names: ["Руслан Габбасо", "вRuslan Gabbasov"] })],
    ["another type", changed("ufa", { type: "organization" })],
    ["no type", changed("ufa", { type: undefined })],
    ["distinct from nobody", changed("fa", { distinctFrom: undefined })],
    ["distinct from another", changed("fa", { distinctFrom: ["vp"] })],
    ["distinct from one more", changed("rg", { distinctFrom: ["fa"] })],
  ])("%s", (_, given) => {
    const error = errorOf(given) as Error & { readonly hint: string };
    expect(error).toMatchObject({ name: "AllonymError", code: "index-entities", path: "entities" });
    expect(error.hint).toMatch(/entities that the index was made of.*serialize/);
    expect(error.message.endsWith(error.hint)).toBe(true);
  });
});

describe("what an index does not take from entities may differ", () => {
  test.each<readonly [string, Iterable<unknown>]>([
    ["their order", [...entities].reverse()],
    ["a type that is the usual one", changed("vp", { type: "person" })],
    ["a name as an object", changed("vp", { names: [{ text: "Владимир Путин", lang: "ru" }] })],
    ["fields of the caller's", changed("vp", { office: "president", tags: [1, 2] })],
    ["an empty list of those it is distinct from", changed("vp", { distinctFrom: [] })],
    ["a set in the place of the list", new Set(entities)],
    ["a generator", entities.values()],
  ])("%s", (_, given) => {
    expect(restored(given).resolve("Vladimir Poutine")).toMatchObject({ status: "match", entity: { id: "vp" } });
  });
});

describe("entities that are none are refused as createResolver refuses them", () => {
  test.each<readonly [string, readonly unknown[], string, string]>([
    ["null", [...entities.slice(0, 3), null], "invalid-entity", "entities[3]"],
    ["an id that is a number", changed("rg", { id: 7 }), "not-a-string", "entities[0].id"],
    ["an empty id", changed("rg", { id: "" }), "empty-id", "entities[0].id"],
    ["no names", changed("fa", { names: [] }), "no-names", "entities[1].names"],
    ["a name that is null", changed("fa", { names: ["x", null] }), "not-a-string", "entities[1].names[1]"],
    ["an unknown type", changed("ufa", { type: "city" }), "invalid-entity", "entities[2].type"],
  ])("%s", (_, given, code, path) => {
    expect(errorOf(given)).toMatchObject({ name: "AllonymError", code, path });
  });
});
