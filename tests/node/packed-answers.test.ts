import fc from "fast-check";
import { expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import { packAnswers, unpackAnswers } from "../../src/node/packed-answers.ts";
import { internalsOf } from "../../src/resolver/engine.ts";
import { type NumberedResolution, resolveQuery } from "../../src/resolver/resolve.ts";

const outcome: fc.Arbitrary<Pick<NumberedResolution, "status" | "reason">> = fc.constantFrom(
  { status: "match" } as const,
  ...(["namesakes", "surname-only", "given-names-only", "close-call"] as const).map(
    (reason) => ({ status: "ambiguous", reason }) as const,
  ),
  ...(["empty", "not-comparable", "no-candidate", "below-threshold"] as const).map(
    (reason) => ({ status: "none", reason }) as const,
  ),
);
const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const candidate = fc.record({
  entity: number,
  name: number,
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  isOther: fc.boolean(),
});
const answer: fc.Arbitrary<NumberedResolution> = fc
  .tuple(outcome, fc.boolean(), fc.array(candidate))
  .map(([one, isTruncated, candidates]) => ({ ...one, isTruncated, candidates }));

test("answers are the same after the way through numbers", () => {
  fc.assert(
    fc.property(fc.array(answer), (answers) => {
      expect([...unpackAnswers(packAnswers(answers))]).toEqual(answers);
    }),
    { seed: 1859 },
  );
});

test.each(["Ruslan Jabasov", "Jabasov", "Zzyzx", "", "雨"])("so is that to %j", (text) => {
  const engine = internalsOf(createResolver([{ id: "rg", names: ["Руслан Габбасов"] }]));
  const given = resolveQuery(engine, { text, limit: 5, threshold: 0.6 });
  expect([...unpackAnswers(packAnswers([given]))]).toEqual([given]);
});
