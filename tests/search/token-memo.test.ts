import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenMemo } from "../../src/search/token-memo.ts";

const RUN = { seed: 20261122, numRuns: 300 };

test("what a word is against others is kept until all of it is forgotten at once", () => {
  const word = fc.nat(4);
  const step = fc.oneof(
    { weight: 1, arbitrary: fc.constant(["clear"] as const) },
    { weight: 3, arbitrary: fc.tuple(fc.constant("distance" as const), word, fc.constantFrom(0, 1, 7, 64, 254)) },
    { weight: 3, arbitrary: fc.tuple(fc.constant("estimate" as const), word, fc.constantFrom(0, 0.5, 7.25)) },
  );
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const memo = new TokenMemo(5);
      const [distances, estimates] = [new Map<number, number>(), new Map<number, number>()];
      for (const [what, at, value] of steps) {
        seen.add(what);
        if (what === "clear") {
          memo.clear();
          distances.clear();
          estimates.clear();
        } else if (what === "distance") {
          memo.setDistance(at, value);
          distances.set(at, value);
        } else {
          memo.setEstimate(at, value);
          estimates.set(at, value);
        }
        for (let other = 0; other < 5; other++) {
          expect(memo.distance(other)).toBe(distances.get(other) ?? -1);
          expect(memo.estimate(other)).toBe(estimates.get(other) ?? -1);
        }
      }
    }),
    RUN,
  );
  expect(seen.size).toBe(3);
});

test("what a word is against others is forgotten too when the rounds are counted anew", () => {
  const memo = new TokenMemo(1);
  memo.setDistance(0, 3);
  memo.setEstimate(0, 1.5);
  for (let round = 0; round < 2 ** 23; round++) {
    memo.clear();
    if (memo.distance(0) !== -1 || memo.estimate(0) !== -1) throw new Error(`known in round ${round}`);
  }
  memo.setDistance(0, 7);
  expect([memo.distance(0), memo.estimate(0)]).toEqual([7, -1]);
});
