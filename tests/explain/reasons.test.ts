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

// The query “ООО Лугодольский банк” beside the name “Lugodol Bank LLC”.
const OF_BODIES = { query: "ООО Лугодольский банк", name: "Lugodol Bank LLC" };
const [ООО, ЛУГОДОЛЬСКИЙ, БАНК] = [
  [0, 3],
  [4, 16],
  [17, 21],
] as const;
const [LUGODOL, BANK, LLC] = [
  [0, 7],
  [8, 12],
  [13, 16],
] as const;
const stepOf = (from: string, to: string, tradition: string) => [{ from, to, tradition }];

test.each<[evidence: Omit<Evidence, "weight">, clause: string]>([
  [{ kind: "kind-word", query: БАНК, name: BANK }, "“банк” says what it is, as “Bank” does"],
  [{ kind: "legal-form", query: ООО, name: LLC }, "“ООО” and “LLC” are legal forms"],
  [{ kind: "legal-form", query: ООО, name: NOWHERE }, "“ООО” is a legal form"],
  [{ kind: "legal-form", query: NOWHERE, name: LLC }, "“LLC” is a legal form"],
  [{ kind: "contradicted", query: ООО, name: LLC }, "“ООО” speaks against “LLC”"],
  [{ kind: "modifier", query: БАНК, name: BANK }, "“банк” stands for “Bank”"],
  [
    { kind: "adjective", query: ЛУГОДОЛЬСКИЙ, name: LUGODOL, steps: stepOf("", "ьский", "adjective") },
    "“Лугодольский” is an adjective of “Lugodol”",
  ],
  [
    { kind: "adjective", query: ЛУГОДОЛЬСКИЙ, name: LUGODOL, steps: stepOf("ский", "", "adjective") },
    "“Lugodol” is an adjective of “Лугодольский”",
  ],
  [
    { kind: "adjective", query: ЛУГОДОЛЬСКИЙ, name: LUGODOL, steps: stepOf("", "o", "genitive") },
    "“Лугодольский” is a genitive of “Lugodol”",
  ],
  [
    { kind: "adjective", query: ЛУГОДОЛЬСКИЙ, name: LUGODOL },
    "“Лугодольский” and “Lugodol” name one place in two languages",
  ],
  [{ kind: "abbreviation", query: ООО, name: [0, 16] }, "“ООО” can be the first letters of the name"],
  [{ kind: "missing", query: БАНК, name: NOWHERE }, "“банк” has no counterpart"],
  [{ kind: "missing", query: NOWHERE, name: BANK }, "“Bank” is left out"],
])("of places and bodies: %j", (evidence, clause) => {
  expect(reasons([{ ...evidence, weight: 0 }], OF_BODIES)).toEqual([clause]);
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
