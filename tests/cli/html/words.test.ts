import { expect, test } from "vitest";
import { counted, entityName, natureOf } from "../../../src/cli/html/words.ts";
import type { EntityInput } from "../../../src/types.ts";

const nature = (more: Partial<EntityInput> & { description?: unknown }): string =>
  natureOf({ id: "x", names: ["X"], ...more });

test.each([
  ["a person, if nothing is said", {}, "person"],
  ["the type", { type: "place" as const }, "place"],
  ["and a description", { description: "politician" }, "person, politician"],
  ["which may say the type", { description: "person in the news" }, "person in the news"],
  ["or hold tags", { description: "<b>" }, "person, &lt;b&gt;"],
  ["or be none", { description: 5 }, "person"],
])("what an entity is: %s", (_what, entity, words) => {
  expect(nature(entity)).toBe(words);
});

test("an entity has its canonical name, whatever its language", () => {
  expect(entityName({ id: "ufa", names: ["Уфа", { text: "Ufa & more", canonical: true }] })).toBe(
    '<bdi lang="">Ufa &amp; more</bdi>',
  );
});

test.each([
  [0, "0 mentions"],
  [1, "1 mention"],
  [2, "2 mentions"],
])("%i: %s", (count, words) => {
  expect(counted(count, "mention", "mentions")).toBe(words);
});
