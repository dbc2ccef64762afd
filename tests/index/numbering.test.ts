import fc from "fast-check";
import { expect, test } from "vitest";
import { buildIndex } from "../../src/index/build.ts";
import type { ColumnName } from "../../src/index/columns.ts";
import { usualRules } from "../../src/name/rules.ts";
import { createResolver } from "../../src/resolver/create-resolver.ts";

const GIVEN = ["Олег", "Oleg", "Анна", "Fail", "محمد", "И."];
const SURNAMES = ["Орлов", "Орлова", "Orlow", "Габбасов", "Jabasov", "Al-Sinov", "Elçin Cəfərov", "李"];
const names = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES)).map((words) => words.join(" ")),
  { minLength: 2, maxLength: 12 },
);
/** Names, and the same in another order. */
const inTwoOrders = names.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

const entitiesOf = (all: readonly string[]) =>
  all.map((name, place) => ({ id: String(place).padStart(3, "0"), names: [name] }));

// What tells which entity bears a name.
const OF_ENTITIES: ReadonlySet<string> = new Set(["distinctOf", "listedOf", "entityFlags"]);

test("words and names have the same numbers, in whatever order they come", () => {
  fc.assert(
    fc.property(inTwoOrders, ([one, other]) => {
      const [a, b] = [one, other].map((all) => buildIndex(usualRules(), entitiesOf(all)).columns) as [
        ReturnType<typeof buildIndex>["columns"],
        ReturnType<typeof buildIndex>["columns"],
      ];
      for (const column of Object.keys(a) as ColumnName[])
        if (!OF_ENTITIES.has(column)) expect(b[column], column).toEqual(a[column]);
    }),
  );
});

test("answers do not depend on the order in which words and names come", () => {
  fc.assert(
    fc.property(inTwoOrders, fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES), (orders, given, surname) => {
      const [a, b] = orders.map((all) => {
        const resolver = createResolver(entitiesOf(all));
        const { status, reason, candidates } = resolver.resolve(`${given} ${surname}`, { limit: 50 });
        // Of two that are alike the one with the lower id comes first: which that is, the order says.
        return { status, reason, scores: candidates.map(({ score }) => score) };
      });
      expect(b).toEqual(a);
    }),
    { numRuns: 300 },
  );
});
