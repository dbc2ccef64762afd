import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluationSvg } from "../../src/evaluate/evaluation-svg.ts";
import { createResolver, evaluate, type LabelledName } from "../../src/index.ts";

const people = [
  { id: "khabirov", names: ["Радий Хабиров"] },
  { id: "gabbasov", names: ["Руслан Габбасов"] },
  { id: "alsynov", names: ["Фаиль Алсынов"] },
];
const resolver = createResolver(people);

const labelled: LabelledName[] = [
  { query: "Radiy Khabirov", id: "khabirov" },
  { query: "Ruslan Jabasov", id: "gabbasov" },
  { query: "Fayil Alsinov", id: "alsynov" },
  { query: "Fail Alsynov", id: "khabirov" },
  { query: "Khabirov", id: "khabirov" },
  { query: "Angela Merkel" },
  { query: "Ruslan Gabbasov" },
];

describe("of seven labelled names", () => {
  const evaluation = evaluate(resolver, labelled);
  const [atHalf] = evaluation.matches;

  test.each([
    ["names that mean somebody", evaluation.listed, 5],
    ["names that mean nobody of the list", evaluation.absent, 2],
    ["right at the first place: not where the label says another", evaluation.first, 4],
    ["called a match: not a bare surname, not a stranger", atHalf?.count, 5],
    ["of these right: neither the wrong label nor the namesake", atHalf?.right, 3],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test("precision and recall are shares of these", () => {
    expect([atHalf?.precision, atHalf?.recall]).toEqual([0.6, 0.6]);
  });

  test("five matches prove little: more than 2 of 5 may be wrong", () => {
    expect(atHalf?.wrongAtMost).toBeGreaterThan(0.6);
    expect(atHalf?.wrongAtMost).toBeLessThan(0.85);
  });

  test("a match is one of `resolve` with the same threshold", () => {
    for (const { threshold, count } of evaluation.matches) {
      const called = labelled.filter(({ query }) => resolver.resolve(query, { threshold }).status === "match");
      expect([threshold, count]).toEqual([threshold, called.length]);
    }
  });

  test("the picture draws a line for precision, one for recall, and the tenths that have answers", () => {
    const svg = evaluationSvg(evaluation);
    expect(svg.match(/<path d="M[^"]+" fill="none"/g)).toHaveLength(2);
    expect(svg.match(/<rect [^>]*fill-opacity/g)).toHaveLength(evaluation.bins.filter(({ count }) => count > 0).length);
  });
});

describe("the threshold that keeps errors under a share", () => {
  // Two right answers stand above the wrong one, and one below.
  const names: LabelledName[] = [
    { query: "Радий Хабиров", id: "khabirov" },
    { query: "Руслан Габбасов", id: "gabbasov" },
    { query: "Fail Alsynov", id: "khabirov" },
    { query: "Fayl Alsenof", id: "alsynov" },
  ];

  test.each([
    ["none wrong", 0, 2],
    ["a quarter wrong", 0.25, 4],
  ])("%s", (_, wrong, count) => {
    const { trusted } = evaluate(resolver, names, { wrong });
    expect(trusted?.count).toBe(count);
    expect((trusted?.count ?? 0) - (trusted?.right ?? 0)).toBeLessThanOrEqual(wrong * count);
  });

  test("there is none where the surest match is wrong", () => {
    expect(evaluate(resolver, [{ query: "Радий Хабиров", id: "gabbasov" }]).trusted).toBeUndefined();
  });
});

test("nothing labelled is no error", () => {
  expect(evaluate(resolver, [])).toMatchObject({ listed: 0, absent: 0, first: 0, calibrationError: 0 });
});

test.each([
  ["an id of nobody", [{ query: "Radi", id: "nobody" }], {}, "unknown-id", "labelled[0].id"],
  ["a query that is none", [{ query: 5 }], {}, "not-a-string", "labelled[0].query"],
  ["a share above 1", [], { wrong: 2 }, "invalid-option", "options.wrong"],
])("%s is refused", (_, names, options, code, path) => {
  expect(() => evaluate(resolver, names as unknown as LabelledName[], options)).toThrow(
    expect.objectContaining({ code, path }),
  );
});

test("a higher threshold never matches more, and the trusted one holds what it promises", () => {
  const known = fc.constantFrom(...labelled);
  const any = fc.record({
    query: fc.constantFrom("Radi Chabirow", "R. Gabbasov", "—"),
    id: fc.constantFrom(undefined, ...people.map((one) => one.id)),
  });
  let trusts = 0;
  fc.assert(
    fc.property(
      fc.array(fc.oneof(known, any), { maxLength: 12 }),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      (names, wrong) => {
        const { curve, trusted } = evaluate(resolver, names, { wrong });
        const counts = curve.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        if (trusted === undefined) return;
        trusts++;
        expect(1 - trusted.precision).toBeLessThanOrEqual(wrong + 1e-6);
      },
    ),
    { seed: 20261130, numRuns: 200 },
  );
  expect(trusts).toBeGreaterThan(30);
});
