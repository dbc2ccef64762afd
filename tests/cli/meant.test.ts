import { expect, test } from "vitest";
import { meant } from "../../src/cli/meant.ts";
import type { Candidate, EntityInput } from "../../src/types.ts";

const candidate = (id: string, score: number): Candidate<EntityInput> => ({
  entity: { id, names: ["Alsynov"] },
  name: { text: "Alsynov" },
  score,
  evidence: [],
});
const [a, b, c] = [candidate("a", 0.5), candidate("b", 0.005), candidate("c", 0.004)];
const query = "Alsynov";

test("a match means its entity, whatever else comes near", () => {
  expect(meant({ query, status: "match", entity: a.entity, score: 0.5, candidates: [a, b] })).toEqual([a]);
});

test("an ambiguous answer means all that would not be shown as 0.00", () => {
  expect(meant({ query, status: "ambiguous", reason: "namesakes", candidates: [a, b, c] })).toEqual([a, b]);
});

test("but always the best", () => {
  expect(meant({ query, status: "ambiguous", reason: "surname-only", candidates: [c] })).toEqual([c]);
});

test("none means nobody", () => {
  expect(meant({ query, status: "none", reason: "below-threshold", candidates: [a] })).toEqual([]);
});
