import fc from "fast-check";
import { expect, test } from "vitest";
import { NumberSet } from "../../src/search/number-set.ts";

const RUN = { seed: 20261122, numRuns: 300 };

test("a set of numbers holds what was added since it was last emptied", () => {
  let emptied = 0;
  const step = fc.oneof({ arbitrary: fc.nat(9), weight: 5 }, { arbitrary: fc.constant("clear" as const), weight: 1 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const [set, model] = [new NumberSet(10), new Set<number>()];
      set.clear();
      for (const one of steps) {
        if (one === "clear") {
          set.clear();
          model.clear();
          emptied++;
        } else {
          expect(set.add(one)).toBe(!model.has(one));
          model.add(one);
        }
        for (let number = 0; number < 10; number++) expect(set.has(number)).toBe(model.has(number));
      }
    }),
    RUN,
  );
  expect(emptied).toBeGreaterThan(200);
});

test("a set of numbers is empty when it is made", () => {
  const set = new NumberSet(4);
  expect([0, 1, 2, 3].filter((number) => set.has(number))).toEqual([]);
  expect(set.add(2)).toBe(true);
});
