import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createResolver, type EntityInput } from "../../src/index.ts";

// Who is refused by a filter is as if not listed.

interface Person extends EntityInput {
  readonly country: string;
  readonly born: number;
}

const people: readonly Person[] = [
  { id: "older", names: ["Юрий Лужин"], country: "ru", born: 1936 },
  { id: "younger", names: ["Юрий Лужин"], country: "ru", born: 1980 },
  { id: "abroad", names: ["Юрій Лужин"], country: "ua", born: 1980 },
  { id: "other", names: ["Жанна Щукина"], country: "ua", born: 1990 },
];
const resolver = createResolver(people);

test.each<[string, string, (person: Person) => boolean, string]>([
  ["nobody is refused", "Yuri Luzhin", () => true, "ambiguous"],
  ["of namesakes one country is left", "Yuri Luzhin", ({ country }) => country === "ua", "abroad"],
  ["of namesakes one year of birth is left", "Юрий Лужин", ({ born }) => born < 1950, "older"],
  ["two of them are left", "Юрий Лужин", ({ country }) => country === "ru", "ambiguous"],
  ["he who is named is refused", "Jeanna Schukina", ({ country }) => country === "ru", "none"],
  ["all are refused", "Юрий Лужин", () => false, "none"],
])("%s: %s", (_, query, filter, expected) => {
  const { status, entity } = resolver.resolve(query, { filter });
  expect(entity?.id ?? status).toBe(expected);
});

test("who is left shares the whole probability", () => {
  const among = resolver.resolve("Юрий Лужин", { filter: ({ born }) => born === 1936 });
  const alone = createResolver(people.filter(({ born }) => born === 1936)).resolve("Юрий Лужин");
  expect(among.score).toBeCloseTo(alone.score ?? 0, 2);
});

describe("among many who bear one name", () => {
  const crowd = Array.from({ length: 3000 }, (_, at): Person => {
    const spelled = ["Иван Петров", "Ivan Petrov", "Ivan Petroff", "Іван Петров"][at % 4] as string;
    return {
      id: `p${at}`,
      names: [`${spelled}${at % 4 === 1 ? ` ${at}` : ""}`],
      country: "ru",
      born: 1900 + (at % 100),
    };
  });
  const all = createResolver([...crowd, { id: "last", names: ["Ivan Petrov"], country: "kz", born: 1970 }]);

  test("the only one who is asked for is found behind thousands", () => {
    const { status, entity } = all.resolve("Ivan Petrov", { filter: ({ country }) => country === "kz" });
    expect([status, entity?.id]).toEqual(["match", "last"]);
  });

  test("a search goes on behind names of those who are refused", () => {
    const { candidates } = all.resolve("Yvan Petrow", { filter: ({ country }) => country === "kz" });
    expect(candidates.map(({ entity }) => entity.id)).toEqual(["last"]);
  });
});

test("no candidate is ever one who is refused, and a filter that takes all changes nothing", () => {
  const names = fc.constantFrom("Yuri Luzhin", "Лужин", "Юрий", "Zhanna Shchukina", "Щукин Ю.", "");
  const ids = fc.subarray(people.map(({ id }) => id));
  fc.assert(
    fc.property(names, ids, (query, taken) => {
      const { candidates } = resolver.resolve(query, { filter: ({ id }) => taken.includes(id) });
      for (const { entity } of candidates) expect(taken).toContain(entity.id);
      expect(resolver.resolve(query, { filter: () => true })).toEqual(resolver.resolve(query));
    }),
    { seed: 20261130 },
  );
});

test.each([["ru"], [null], [{}]])("%j is no filter", (filter) => {
  expect(() => resolver.resolve("Лужин", { filter: filter as never })).toThrow(
    expect.objectContaining({ code: "invalid-option", path: "options.filter" }),
  );
});
