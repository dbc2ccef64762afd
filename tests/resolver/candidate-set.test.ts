import { expect, test } from "vitest";
import { createResolver } from "../../src/resolver/create-resolver.ts";

// Which of its names speaks for an entity.

test.each([
  [
    "the nearest, if the query has no patronymic",
    "Иван Попов",
    ["Иван Петрович Попов", "Иван Поппов", "Иван Попов"],
    "Иван Попов",
  ],
  [
    "one with a patronymic, if the query has one that can contradict it",
    "Ivan Ilyich Popov",
    ["Иван Попов", "Иван Петрович Попов"],
    "Иван Петрович Попов",
  ],
  [
    "the same in the other order of the names",
    "Ivan Ilyich Popov",
    ["Иван Петрович Попов", "Иван Попов"],
    "Иван Петрович Попов",
  ],
  [
    "the likelier of two with a patronymic",
    "Ivan Ilyich Popov",
    ["Иван Петрович Попов", "Иван Ильич Попов"],
    "Иван Ильич Попов",
  ],
  [
    "an exact name, whatever it lacks",
    "Иван Ильич Попов",
    ["Иван Петрович Попов", "Иван Ильич Попов"],
    "Иван Ильич Попов",
  ],
  ["the first of two that fit alike", "Ivan Popov", ["Иван Попов", "Иван Пoпов"], "Иван Попов"],
])("%s: %s among %j", (_, query, names, best) => {
  const [candidate] = createResolver([{ id: "popov", names }]).resolve(query).candidates;
  expect(candidate?.name.text).toBe(best);
});

test("a namesake with another patronymic is not found by the name that he has without one", () => {
  const resolver = createResolver([{ id: "popov", names: ["Иван Попов", "Иван Петрович Попов"] }]);
  expect(resolver.resolve("Ivan Popov").status).toBe("match");
  expect(resolver.resolve("Ivan Petrovich Popov").status).toBe("match");
  expect(resolver.resolve("Ivan Ilyich Popov").status).toBe("none");
});
