import { describe, expect, test } from "vitest";
import { createResolver, resolveInflected } from "../../src/index.ts";

const resolver = createResolver([
  { id: "kvaratsev", names: ["Олег Кварацев", "Oleg Kwaracew"] },
  { id: "petrova", names: ["Александра Петрова"] },
  { id: "petrov", names: ["Александр Петров"] },
  { id: "lugodol", type: "place" as const, names: ["Лугодол", "Lugodol"] },
]);

describe("a name in a case means whom its dictionary form means", () => {
  test.each([
    ["genitive", "Олега Кварацева", "kvaratsev"],
    ["dative", "Олегу Кварацеву", "kvaratsev"],
    ["instrumental", "Олегом Кварацевым", "kvaratsev"],
    ["Polish instrumental", "Olegiem Kwaracewem", "kvaratsev"],
    ["of a place", "Лугодолом", "lugodol"],
    ["none: the dictionary form itself", "Олег Кварацев", "kvaratsev"],
  ])("%s: %s", (_, query, id) => {
    expect(resolveInflected(resolver, query).entity?.id).toBe(id);
  });

  test("what it says as it stands comes first: Александра Петрова is a woman", () => {
    expect(resolveInflected(resolver, "Александра Петрова").entity?.id).toBe("petrova");
  });

  test("the answer has the dictionary form as its query", () => {
    expect(resolveInflected(resolver, "Олегом Кварацевым").query).toBe("Олег Кварацев");
  });

  test.each([["Олега Сидорова"], ["Лугодольского"], [""], ["1234"]])("nobody is meant by %s", (query) => {
    expect(resolveInflected(resolver, query).status).not.toBe("match");
  });

  test("options are those of resolve", () => {
    expect(resolveInflected(resolver, "Олега Кварацева", { type: "place" }).status).toBe("none");
    expect(resolveInflected(resolver, "Олега Кварацева", { filter: ({ id }) => id !== "kvaratsev" }).status).toBe(
      "none",
    );
  });
});
