import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type AllonymError,
  type Candidate,
  type Comparison,
  compareNames,
  createResolver,
  type EntityInput,
  type ErrorCode,
  extract,
  type Mention,
  type Resolution,
  suggest,
} from "../src/index.ts";
import { bashkortostan } from "../src/tables/bashkortostan.ts";

// Checked by `npm run typecheck`; when run, the tests see that the values are what the types say.

interface Politician extends EntityInput {
  readonly office: string;
  readonly since: Date;
}

const head: Politician = { id: "rk", names: ["Radiy Khabirov"], office: "head", since: new Date(0) };
const resolver = createResolver([head]);

test("the entity's own fields come back typed", () => {
  const resolution = resolver.resolve("Radi Khabirov");
  expectTypeOf(resolution).toEqualTypeOf<Resolution<Politician>>();
  if (resolution.status !== "match") return expect.fail("no match");
  expectTypeOf(resolution.entity).toEqualTypeOf<Politician>();
  expectTypeOf(resolution.reason).toEqualTypeOf<undefined>();
  expect(resolution.score).toBe(resolution.candidates[0].score);
  expectTypeOf(resolution.entity.since).toEqualTypeOf<Date>();
  expect(resolution.entity).toBe(head);
  for (const candidate of resolution.candidates) {
    expectTypeOf(candidate).toEqualTypeOf<Candidate<Politician>>();
    expectTypeOf(candidate.entity.office).toEqualTypeOf<string>();
    expect(candidate.entity).toBe(head);
  }
  for (const mention of extract(resolver, "Radiy Khabirov spoke.")) {
    expectTypeOf(mention).toEqualTypeOf<Mention<Politician>>();
    expect(mention.resolution.candidates[0]?.entity).toBe(head);
  }
  for (const { entity } of suggest(resolver, "Khab")) {
    expectTypeOf(entity).toEqualTypeOf<Politician>();
    expect(entity).toBe(head);
  }
});

test("fields of an object literal are kept", () => {
  const made = createResolver([{ id: "ufa", type: "place", names: ["Ufa"], inhabitants: 1_100_000 }]);
  const resolution = made.resolve("Ufa");
  if (resolution.status !== "match") return expect.fail("no match");
  expectTypeOf(resolution.entity.inhabitants).toEqualTypeOf<number>();
  expect(resolution.entity.inhabitants).toBe(1_100_000);
});

test("status tells match, ambiguous and none apart", () => {
  const resolution = resolver.resolve("Khabirov");
  expectTypeOf(resolution.status).toEqualTypeOf<"match" | "ambiguous" | "none">();
  // Of any answer, without a look at its status.
  expectTypeOf(resolution.entity).toEqualTypeOf<Politician | undefined>();
  expectTypeOf(resolution.score).toEqualTypeOf<number | undefined>();
  expect([resolution.entity, resolution.score]).toEqual([undefined, undefined]);
  if (resolution.status === "ambiguous") {
    expectTypeOf(resolution.reason).toEqualTypeOf<"namesakes" | "surname-only" | "given-names-only" | "close-call">();
  }
  if (resolution.status === "none") {
    expectTypeOf(resolution.reason).toEqualTypeOf<"empty" | "not-comparable" | "no-candidate" | "below-threshold">();
  }
});

describe("how many candidates there are at least goes with the answer", () => {
  const both = createResolver<EntityInput>([
    { id: "a", names: ["Ivan Orlov"] },
    { id: "b", names: ["Ivan Orlov"] },
  ]);

  test("a match has one", () => {
    const resolution = resolver.resolve("Radi Khabirov");
    if (resolution.status !== "match") return expect.fail("no match");
    expectTypeOf(resolution.candidates[0]).toEqualTypeOf<Candidate<Politician>>();
    expect(resolution.candidates[0].entity).toBe(head);
  });

  test("two namesakes are both there, whatever the limit", () => {
    const resolution = both.resolve("Iwan Orlow", { limit: 1 });
    if (resolution.status !== "ambiguous" || resolution.reason !== "namesakes") return expect.fail("no namesakes");
    expectTypeOf(resolution.candidates[1]).toEqualTypeOf<Candidate<EntityInput>>();
    expect(resolution.candidates.map(({ entity }) => entity.id)).toEqual(["a", "b"]);
  });

  test("a bare surname may point to one", () => {
    const resolution = resolver.resolve("Khabirov");
    if (resolution.status !== "ambiguous" || resolution.reason !== "surname-only") return expect.fail("no surname");
    expectTypeOf(resolution.candidates[0]).toEqualTypeOf<Candidate<Politician>>();
    expectTypeOf(resolution.candidates[1]).toEqualTypeOf<Candidate<Politician> | undefined>();
    expect(resolution.candidates.length).toBe(1);
  });

  test("none may have none", () => {
    const resolution = resolver.resolve("?!");
    if (resolution.status !== "none") return expect.fail("not none");
    expectTypeOf(resolution.candidates[0]).toEqualTypeOf<Candidate<Politician> | undefined>();
    expect(resolution.candidates).toEqual([]);
  });
});

test("what is wrong does not compile", () => {
  // @ts-expect-error: an entity has names
  expect(() => createResolver([{ id: "x" }])).toThrow();
  // @ts-expect-error: a query is a string
  expect(() => resolver.resolve(7)).toThrow();
  // @ts-expect-error: the types are four
  expect(() => resolver.resolve("x", { type: "city" })).toThrow();
  // @ts-expect-error: nothing is changed in what comes back
  const change = () => resolver.resolve("x").candidates.push();
  expect(change).toBeTypeOf("function");
});

test("options that are undefined may be given", () => {
  expect(resolver.resolve("Radiy Khabirov", { limit: undefined, type: undefined, threshold: undefined }).status).toBe(
    "match",
  );
  expect(extract(resolver, "", { type: undefined, threshold: undefined })).toEqual([]);
  expectTypeOf(compareNames("a", "b", { type: undefined })).toEqualTypeOf<Comparison>();
});

test("errors are told apart by their code", () => {
  expectTypeOf<AllonymError["code"]>().toEqualTypeOf<ErrorCode>();
  expectTypeOf<AllonymError>().toExtend<Error>();
  expectTypeOf<AllonymError["hint"]>().toEqualTypeOf<string>();
});

test("the table goes into a resolver as it is", () => {
  const resolution = createResolver(bashkortostan).resolve("Ufa");
  if (resolution.status !== "match") return expect.fail("no match");
  expectTypeOf(resolution.entity.description).toEqualTypeOf<string>();
  expect(resolution.entity.description).toMatch(/\w/);
});
