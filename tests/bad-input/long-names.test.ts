import { expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";

// A row that takes the square of its length would take minutes.
const HANGS = 20_000;
const MANY = 60_000;

test.each([
  ["quotation marks", ' "a'],
  ["quotation marks that open", " «"],
  ["brackets", "(a) "],
  ["years", "1950 "],
  ["former names", "née "],
  ["initials in capitals", "AV "],
  ["a passport line", "A<<"],
])("a name of very many %s is indexed, and hides nobody", { timeout: HANGS }, (_, piece) => {
  const resolver = createResolver([
    { id: "long", names: [`Иван ${piece.repeat(MANY)}`] },
    { id: "petrov", names: ["Иван Петров"] },
  ]);
  expect(resolver.resolve("Ivan Petrov")).toMatchObject({ status: "match", entity: { id: "petrov" } });
});
