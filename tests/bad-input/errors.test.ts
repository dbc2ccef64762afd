import { describe, expect, test } from "vitest";
import {
  blockingKeys,
  compareNames,
  createResolver,
  type EntityInput,
  extract,
  type RomanizationId,
  restoreResolver,
  romanize,
  serialize,
  suggest,
} from "../../src/index.ts";

// What a programmer did wrong is thrown, with a code, the place, the entity and what to do about it.

interface Fault {
  readonly code: string;
  readonly path: string;
  readonly entityId?: string;
  readonly hint: string;
}

function faultOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return expect.fail("nothing was thrown");
}

function expectFault(action: () => unknown, { hint, ...fault }: Fault): void {
  const error = faultOf(action);
  expect(error).toBeInstanceOf(fault.code === "not-a-string" ? TypeError : Error);
  expect(error).toMatchObject({ name: "AllonymError", ...fault, hint: expect.stringContaining(hint) });
  const { message, hint: wholeHint } = error as Error & { readonly hint: string };
  expect(message.startsWith(fault.path), message).toBe(true);
  expect(message.endsWith(wholeHint), message).toBe(true);
  if (fault.entityId !== undefined) expect(message).toContain(JSON.stringify(fault.entityId));
}

// A JavaScript caller is not held by the types.
const make = (...entities: unknown[]) => createResolver(entities as EntityInput[]);
const good = { id: "good", names: ["Ufa"] };

describe("createResolver refuses", () => {
  test.each<readonly [string, unknown[], Fault]>([
    [
      "two entities with one id",
      [good, { id: "twin", names: ["A"] }, { id: "twin", names: ["B"] }],
      { code: "duplicate-id", path: "entities[2]", entityId: "twin", hint: "an id of its own" },
    ],
    [
      "two entities with the id __proto__",
      [
        { id: "__proto__", names: ["A"] },
        { id: "__proto__", names: ["B"] },
      ],
      { code: "duplicate-id", path: "entities[1]", entityId: "__proto__", hint: "an id of its own" },
    ],
    [
      "an entity with an empty list of names",
      [good, { id: "x", names: [] }],
      { code: "no-names", path: "entities[1].names", entityId: "x", hint: "at least one name" },
    ],
    [
      "an entity without names",
      [{ id: "x" }],
      { code: "no-names", path: "entities[0].names", entityId: "x", hint: "at least one name" },
    ],
    [
      "a string in the place of the list of names",
      [{ id: "x", names: "Ufa" }],
      { code: "no-names", path: "entities[0].names", entityId: "x", hint: "at least one name" },
    ],
    [
      "a name of nothing but spaces",
      [{ id: "x", names: ["Ufa", " \t"] }],
      { code: "no-names", path: "entities[0].names[1]", entityId: "x", hint: "Remove it or write the name" },
    ],
    [
      "a name object with an empty text",
      [{ id: "x", names: [{ text: "", lang: "en" }] }],
      { code: "no-names", path: "entities[0].names[0]", entityId: "x", hint: "Remove it or write the name" },
    ],
    ["an empty id", [{ id: "", names: ["A"] }], { code: "empty-id", path: "entities[0].id", hint: "non-empty string" }],
    ["an id that is a number", [{ id: 7, names: ["A"] }], { code: "not-a-string", path: "entities[0].id", hint: "" }],
    ["an entity without id", [{ names: ["A"] }], { code: "not-a-string", path: "entities[0].id", hint: "" }],
    [
      "a name that is a number",
      [{ id: "x", names: ["A", 7] }],
      { code: "not-a-string", path: "entities[0].names[1]", entityId: "x", hint: "Give a string" },
    ],
    [
      "a name that is null",
      [{ id: "x", names: [null] }],
      { code: "not-a-string", path: "entities[0].names[0]", entityId: "x", hint: "Give a string" },
    ],
    [
      "a name object without text",
      [{ id: "x", names: [{ lang: "en" }] }],
      { code: "not-a-string", path: "entities[0].names[0]", entityId: "x", hint: "Give a string" },
    ],
    ["null", [good, null], { code: "invalid-entity", path: "entities[1]", hint: "id and names" }],
    ["a bare string", ["Ufa"], { code: "invalid-entity", path: "entities[0]", hint: "id and names" }],
  ])("%s", (_, entities, fault) => {
    expectFault(() => make(...entities), fault);
  });
});

const resolver = createResolver([good]);

describe("what is no string is refused by every function", () => {
  const noStrings = [undefined, null, 7, Number.NaN, true, [], {}, ["Ufa"], new String("Ufa"), 7n, Symbol("Ufa")];
  const functions: readonly (readonly [path: string, (value: string) => unknown])[] = [
    ["query", (value) => resolver.resolve(value)],
    ["text", (value) => extract(resolver, value)],
    ["prefix", (value) => suggest(resolver, value)],
    ["a", (value) => compareNames(value, "Ufa")],
    ["b", (value) => compareNames("Ufa", value)],
    ["name", (value) => blockingKeys(value)],
    ["text", (value) => romanize(value, "translit-js-ru")],
    ["system", (value) => romanize("Уфа", value as RomanizationId)],
  ];

  test.each(functions)("%s (%s)", (path, call) => {
    for (const value of noStrings) {
      expectFault(() => call(value as string), { code: "not-a-string", path, hint: "Give a string." });
    }
  });
});

describe("bad options are refused", () => {
  const bad = {
    threshold: [0, -1, 1.1, Number.NaN, Number.POSITIVE_INFINITY, "0.5", null],
    limit: [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5", null],
    type: ["city", "", "Person", "__proto__", null, 1],
  };
  const takes: readonly (readonly [
    name: string,
    options: readonly (keyof typeof bad)[],
    (options: object) => unknown,
  ])[] = [
    ["createResolver", ["threshold"], (options) => createResolver([good], options)],
    ["resolve", ["threshold", "limit", "type"], (options) => resolver.resolve("Ufa", options)],
    ["extract", ["threshold", "type"], (options) => extract(resolver, "Ufa", options)],
    ["suggest", ["limit", "type"], (options) => suggest(resolver, "Ufa", options)],
    ["compareNames", ["type"], (options) => compareNames("Ufa", "Ufa", options)],
  ];

  test.each(takes)("by %s: %s", (_, options, call) => {
    for (const option of options) {
      for (const value of bad[option]) {
        const fault = { code: "invalid-option", path: `options.${option}`, hint: "Give " };
        expectFault(() => call({ [option]: value }), fault);
      }
    }
  });

  test.each(takes)("an option that is undefined is one left out, for %s", (_, options, call) => {
    expect(call(Object.fromEntries(options.map((option) => [option, undefined])))).toBeDefined();
  });
});

test.each([
  ["translit-js-RU", "translit-js-ru"],
  ["TRANSLIT JS", "translit-js-"],
  ["bgnpcgn-rus-Cyrl-Latn", "bgnpcgn-rus-Cyrl-Latn-1947"],
  ["rus-bgnpcgn-1947", "bgnpcgn-rus-Cyrl-Latn-1947"],
  ["", "romanizationSystems"],
  ["no-such-system", "romanizationSystems"],
  ["__proto__", "romanizationSystems"],
  ["constructor", "romanizationSystems"],
])("the romanization system %j is not known; the hint names %s", (system, hint) => {
  expectFault(() => romanize("Уфа", system as RomanizationId), { code: "unknown-system", path: "system", hint });
});

test("an object that is no resolver is refused", () => {
  for (const value of [undefined, null, {}, { resolve: () => undefined }]) {
    expect(() => extract(value as never, "Ufa")).toThrow(TypeError);
    expect(() => suggest(value as never, "Ufa")).toThrow(/createResolver/);
    expect(() => serialize(value as never)).toThrow(/createResolver/);
  }
});

// Each way in which bytes can be broken is tried in tests/serialize.
describe("restoreResolver refuses", () => {
  const bytes = serialize(resolver);
  /** The bytes with one of them changed. */
  const changed = (place: number): Uint8Array => bytes.map((byte, at) => (at === place ? byte ^ 255 : byte));

  test.each<readonly [string, unknown, unknown[], Fault]>([
    ["text", "ANYM", [good], { code: "not-an-index", path: "bytes", hint: "what serialize gave" }],
    ["undefined", undefined, [good], { code: "not-an-index", path: "bytes", hint: "what serialize gave" }],
    ["other bytes", changed(0), [good], { code: "not-an-index", path: "bytes", hint: "what serialize gave" }],
    ["another version", changed(4), [good], { code: "index-version", path: "bytes", hint: "Make it again" }],
    ["a byte that is wrong", changed(100), [good], { code: "index-damaged", path: "bytes", hint: "make it anew" }],
    [
      "half of the bytes",
      bytes.slice(0, 200),
      [good],
      { code: "index-damaged", path: "bytes", hint: "Read the file again" },
    ],
    [
      "other entities",
      bytes,
      [{ id: "good", names: ["Oufa"] }],
      { code: "index-entities", path: "entities", hint: "that the index was made of" },
    ],
    ["null for an entity", bytes, [null], { code: "invalid-entity", path: "entities[0]", hint: "id and names" }],
  ])("%s", (_, given, entities, fault) => {
    expectFault(() => restoreResolver(given as Uint8Array, entities as EntityInput[]), fault);
  });
});
