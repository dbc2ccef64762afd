import { expect, test } from "vitest";
import { reasons } from "../../src/explain/reasons.ts";
import type { Evidence } from "../../src/types.ts";

// The query “Ruslan Jabasov” beside the name “Gabbasov R.”, as evidence points into them.
const TEXTS = { query: "Ruslan Jabasov", name: "Gabbasov R." };
const [RUSLAN, JABASOV, GABBASOV, R, NOWHERE] = [
  [0, 6],
  [7, 14],
  [0, 8],
  [9, 11],
  [0, 0],
] as const;
const STEPS = [
  { from: "g", to: "j", tradition: "Arabic" },
  { from: "b", to: "", tradition: "doubled" },
];

test.each<[evidence: Omit<Evidence, "weight">, clauses: string[]]>([
  [{ kind: "exact", query: JABASOV, name: GABBASOV }, ["“Jabasov” is the same"]],
  [{ kind: "sound", query: JABASOV, name: GABBASOV }, ["“Jabasov” sounds like “Gabbasov”"]],
  [
    { kind: "edit", query: JABASOV, name: GABBASOV, steps: STEPS },
    ["“Jabasov” can be a spelling of “Gabbasov” (g written j: Arabic; b lost: doubled)"],
  ],
  [{ kind: "given-name", query: RUSLAN, name: R }, ["“Ruslan” and “R.” are forms of one given name"]],
  [{ kind: "initial", query: RUSLAN, name: R }, ["“Ruslan” fits “R.” as an initial"]],
  [{ kind: "missing", query: NOWHERE, name: R }, ["“R.” is left out"]],
  [{ kind: "missing", query: RUSLAN, name: NOWHERE }, ["“Ruslan” has no counterpart"]],
  [{ kind: "contradicted", query: RUSLAN, name: R }, ["“Ruslan” speaks against “R.”"]],
  [{ kind: "contradicted", query: RUSLAN, name: NOWHERE }, ["“Ruslan” is a name of its own"]],
])("%j", (evidence, clauses) => {
  expect(reasons([{ ...evidence, weight: 0 }], TEXTS)).toEqual(clauses);
});

test.each([
  ["a rare name, as it was asked", 1, ["“Jabasov” is a rare name here"]],
  ["a common name", -1, ["“Jabasov” is a common name here"]],
  ["one that is neither is not worth a clause", 0.9, []],
])("%s", (_what, weight, clauses) => {
  expect(reasons([{ kind: "rarity", query: JABASOV, name: GABBASOV, weight }], TEXTS)).toEqual(clauses);
});

test("a listed name is all that need be said", () => {
  const whole: Evidence = { kind: "exact", query: [0, 14], name: [0, 11], weight: 6 };
  const other: Evidence = { kind: "sound", query: JABASOV, name: GABBASOV, weight: 1 };
  expect(reasons([other, whole], TEXTS)).toEqual(["it is a listed name, letter for letter"]);
});

test("texts that are not known are called parts", () => {
  const evidence: Evidence = { kind: "sound", query: JABASOV, name: GABBASOV, weight: 1 };
  expect(reasons([evidence], {})).toEqual(["a part sounds like a part"]);
});
