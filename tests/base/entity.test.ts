import { expect, test } from "vitest";
import { canonicalName, nameInput, typeOf } from "../../src/base/entity.ts";
import type { EntityInput, NameInput } from "../../src/types.ts";

test.each<[string, EntityInput["names"], string]>([
  ["the only one", ["Хабиров"], "Хабиров"],
  ["the first, if none is marked", ["Хабиров", { text: "Khabirov" }], "Хабиров"],
  ["the marked one, wherever it stands", ["Khabirov", { text: "Хабиров", canonical: true }], "Хабиров"],
  ["not one that is marked as another", [{ text: "Khabirov", canonical: false }, "Хабиров"], "Khabirov"],
])("the name to show is %s", (_, names, shown) => {
  expect(canonicalName({ names })).toBe(shown);
});

test.each<[string | NameInput, NameInput]>([
  ["Хабиров", { text: "Хабиров" }],
  [
    { text: "Khabirov", lang: "en" },
    { text: "Khabirov", lang: "en" },
  ],
])("%j as an object is %j", (name, expected) => {
  expect(nameInput(name)).toEqual(expected);
});

test.each([
  [{}, "person"],
  [{ type: "place" }, "place"],
] as const)("the type of %j is %s", (entity, type) => {
  expect(typeOf(entity)).toBe(type);
});
