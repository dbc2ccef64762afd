import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createResolver, type EntityInput, type Resolver, restoreResolver, serialize } from "../../../src/index.ts";
import { mixedCrowd, questions } from "./mixed-crowd.ts";

// A restored resolver answers as the one that was serialized: the same JSON, evidence and all.

const RUN = { seed: 20261122, numRuns: 60 };
const HANGS = { timeout: 120_000 };

const answersOf = (resolver: Resolver<EntityInput>, asked: readonly string[] = questions): string[] =>
  asked.map((query) => JSON.stringify(resolver.resolve(query, { limit: 20 })));

const original = createResolver(mixedCrowd, { threshold: 0.7 });
const bytes = serialize(original);
const expected = answersOf(original);

test("the questions are worth asking: each status, several candidates, evidence of several kinds", () => {
  const answers = questions.map((query) => original.resolve(query));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["match", "ambiguous", "none"]));
  expect(answers.filter(({ candidates }) => candidates.length > 1).length).toBeGreaterThan(10);
  const kinds = answers.flatMap(({ candidates }) =>
    candidates.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)),
  );
  expect(new Set(kinds).size).toBeGreaterThan(4);
});

const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
shared.set(bytes);

/** The same bytes, a few bytes into a larger buffer with other things around them. */
function shiftedBy(offset: number): Uint8Array {
  const larger = new Uint8Array(bytes.length + 64).fill(0xa5);
  larger.set(bytes, offset);
  return larger.subarray(offset, offset + bytes.length);
}

describe("a resolver that is restored answers as the first one", () => {
  test.each<readonly [string, Uint8Array, readonly EntityInput[]]>([
    ["from the bytes themselves", bytes, mixedCrowd],
    ["from a copy", bytes.slice(), mixedCrowd],
    ["from shared memory", shared, mixedCrowd],
    ["from a Buffer of Node", Buffer.from(bytes), mixedCrowd],
    ["from bytes that begin at an odd place", shiftedBy(1), mixedCrowd],
    ["from bytes that begin at a place divisible by four", shiftedBy(4), mixedCrowd],
    ["from bytes that begin at a place divisible by eight", shiftedBy(8), mixedCrowd],
    ["with the entities in the opposite order", bytes, [...mixedCrowd].reverse()],
    ["with the entities in the order of their ids", bytes, [...mixedCrowd].sort((a, b) => (a.id < b.id ? -1 : 1))],
  ])("%s", HANGS, (_, given, entities) => {
    const restored = restoreResolver(given, entities);
    expect(restored.size).toBe(original.size);
    expect(answersOf(restored)).toEqual(expected);
  });

  test("as often as it is restored and serialized again, and the bytes are the same", () => {
    const again = serialize(restoreResolver(bytes, mixedCrowd));
    expect(again).toEqual(bytes);
    expect(answersOf(restoreResolver(again, mixedCrowd))).toEqual(expected);
  });

  test("with bytes at an odd place of a Buffer, which may be overwritten as they are copied", () => {
    const buffer = Buffer.from(shiftedBy(3).buffer, 3, bytes.length);
    const restored = restoreResolver(buffer, mixedCrowd);
    buffer.fill(0);
    expect(answersOf(restored)).toEqual(expected);
  });
});

test("the bytes do not hang on when they were made, and questions leave them as they are", () => {
  expect(serialize(createResolver(mixedCrowd, { threshold: 0.7 }))).toEqual(bytes);
  const used = bytes.slice();
  answersOf(restoreResolver(used, mixedCrowd));
  expect(used).toEqual(bytes);
});

test("the entities of the answers are those given to restoreResolver", () => {
  const others = mixedCrowd.map((entity) => ({ ...entity }));
  const resolution = restoreResolver(bytes, others).resolve("Михаил Горбачёв");
  expect(resolution.candidates[0]?.entity).toBe(others.find(({ names }) => names.includes("Михаил Горбачёв")));
});

test("the threshold is kept, and may still be set for a query", () => {
  const entities = [{ id: "rg", names: ["Руслан Габбасов"] }];
  const query = "Ruslan Jabasov";
  const { score } = createResolver(entities).resolve(query).candidates[0] ?? { score: 0 };
  expect(score).toBeGreaterThan(0.1);
  expect(score).toBeLessThan(1);
  const statusAt = (threshold: number, ...options: { threshold: number }[]) =>
    restoreResolver(serialize(createResolver(entities, { threshold })), entities).resolve(query, ...options).status;
  expect(statusAt(score)).toBe("match");
  expect(statusAt(1)).toBe("none");
  expect(statusAt(1, { threshold: score })).toBe("match");
});

test("an empty index can be kept too", () => {
  const restored = restoreResolver(serialize(createResolver([])), []);
  expect(restored.size).toBe(0);
  expect(answersOf(restored)).toEqual(answersOf(createResolver([])));
});

test("any order of entities, when the index is made and when it is restored, gives the same answers", HANGS, () => {
  const whole = { minLength: mixedCrowd.length };
  const order = fc.shuffledSubarray([...mixedCrowd], whole);
  let moved = 0;
  fc.assert(
    fc.property(
      order,
      order,
      fc.shuffledSubarray([...questions], { minLength: 4, maxLength: 8 }),
      (one, other, asked) => {
        const made = createResolver(one, { threshold: 0.7 });
        const restored = restoreResolver(serialize(made), other);
        const usual = answersOf(original, asked);
        expect(answersOf(made, asked)).toEqual(usual);
        expect(answersOf(restored, asked)).toEqual(usual);
        if (one[0] !== other[0]) moved++;
      },
    ),
    { ...RUN, numRuns: 25 },
  );
  expect(moved).toBeGreaterThan(15);
});

const words = "Руслан Габбасов Ruslan Gabbasov Jabasov Łucki Cəfərov علي 😀 __proto__ 加 И. al-Sinov uly von ʼ ?".split(
  " ",
);
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
const type = fc.constantFrom<EntityInput["type"]>(undefined, "person", "place", "organization", "group");
const entity = fc.record({ names: fc.array(name, { minLength: 1, maxLength: 4 }), type });

test("indexes of any names, made up of words of all sorts", HANGS, () => {
  const seen = { match: 0, ambiguous: 0, none: 0 };
  fc.assert(
    fc.property(fc.array(entity, { maxLength: 12 }), fc.array(name, { maxLength: 4 }), (drafts, asked) => {
      const entities = drafts.map((draft, place) => ({ ...draft, id: `${(place * 7) % 12} ${place}` }));
      const made = createResolver(entities);
      const restored = restoreResolver(serialize(made), entities);
      expect(answersOf(restored, asked)).toEqual(answersOf(made, asked));
      for (const query of asked) seen[restored.resolve(query).status]++;
    }),
    { ...RUN, numRuns: 150 },
  );
  expect(Math.min(seen.match, seen.ambiguous, seen.none)).toBeGreaterThan(10);
});
