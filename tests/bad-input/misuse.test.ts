import { describe, expect, test } from "vitest";
import {
  AllonymError,
  cluster,
  compareNames,
  createResolver,
  deromanize,
  evaluate,
  explain,
  extract,
  restoreResolver,
  romanizationSystems,
  serialize,
  suggest,
  variants,
} from "../../src/index.ts";

// A caller without types may give anything. Whatever it is, the error has a code; `npm run fuzz` tries far more.

const entities = [{ id: "ufa", names: ["Ufa"] }];
const resolver = createResolver(entities);

const fail = (): never => {
  throw new Error("of the caller");
};
const throwingGetter = {
  get names(): never {
    return fail();
  },
  get limit(): never {
    return fail();
  },
};
const throwing = new Proxy({}, { get: fail, has: fail });
const bare = Object.assign(Object.create(null), { toString: fail });

/** What is none of the things that functions take. */
const odd: readonly (readonly [what: string, value: unknown])[] = [
  ["null", null],
  ["a number", 5],
  ["a function", fail],
  ["an object without prototype", bare],
  ["a getter that throws", throwingGetter],
  ["a proxy that throws", throwing],
  ["a symbol", Symbol("x")],
];

const functions: Readonly<Record<string, (value: never) => unknown>> = {
  "createResolver, as entities": (value) => createResolver(value),
  "createResolver, as an entity": (value) => createResolver([value]),
  "restoreResolver, as bytes": (value) => restoreResolver(value, entities),
  "restoreResolver, as entities": (value) => restoreResolver(serialize(resolver), value),
  "serialize, as a resolver": (value) => serialize(value),
  "extract, as a resolver": (value) => extract(value, "Ufa"),
  "suggest, as a resolver": (value) => suggest(value, "Ufa"),
  "evaluate, as a resolver": (value) => evaluate(value, []),
  "evaluate, as labelled names": (value) => evaluate(resolver, value),
  "evaluate, as a labelled name": (value) => evaluate(resolver, [value]),
  "cluster, as names": (value) => cluster(value),
  "cluster, as a name": (value) => cluster([value]),
  "explain, as an answer": (value) => explain(value),
};

describe.each(Object.keys(functions))("%s", (name) => {
  test.each(odd)("%s is refused with a code", (_, value) => {
    expect(() => functions[name]?.(value as never)).toThrow(
      expect.objectContaining({ name: "AllonymError", code: expect.any(String), hint: expect.any(String) }),
    );
  });
});

const takers: Readonly<Record<string, (options: never) => unknown>> = {
  createResolver: (options) => createResolver(entities, options),
  resolve: (options) => resolver.resolve("Ufa", options),
  extract: (options) => extract(resolver, "Ufa", options),
  suggest: (options) => suggest(resolver, "Ufa", options),
  evaluate: (options) => evaluate(resolver, [], options),
  cluster: (options) => cluster(["Ufa"], options),
  compareNames: (options) => compareNames("Ufa", "Ufa", options),
  variants: (options) => variants("Уфа", options),
  deromanize: (options) => deromanize("Ufa", options),
};

describe.each(Object.keys(takers))("the options of %s", (name) => {
  test.each([
    ["null", null],
    ["a number", 5],
    ["a string", "person"],
    ["a proxy that throws", throwing],
  ])("%s is refused with a code", (_, value) => {
    expect(() => takers[name]?.(value as never)).toThrow(
      expect.objectContaining({ name: "AllonymError", code: "invalid-option" }),
    );
  });
});

test.each<[what: string, entity: object, code: string, path: string]>([
  ["a hole in names", { id: "a", names: Object.assign(Array(2), { 0: "A" }) }, "not-a-string", "entities[0].names[1]"],
  [
    "distinctFrom that is a number",
    { id: "a", names: ["A"], distinctFrom: 5 },
    "invalid-entity",
    "entities[0].distinctFrom",
  ],
  ["sharedWith with a number", { id: "a", names: ["A"], sharedWith: [5] }, "invalid-entity", "entities[0].sharedWith"],
  ["a type that is none", { id: "a", names: ["A"], type: "city" }, "invalid-entity", "entities[0].type"],
])("%s is refused where it stands", (_, entity, code, path) => {
  expect(() => createResolver([entity as never])).toThrow(expect.objectContaining({ code, path }));
});

test("what a getter threw is the cause", () => {
  expect(() => createResolver([throwingGetter as never])).toThrow(
    expect.objectContaining({ code: "invalid-entity", cause: expect.objectContaining({ message: "of the caller" }) }),
  );
});

test("a message names a long value cut, and steers no terminal", () => {
  const id = `\u001b[2J\u202e${"x".repeat(1_000_000)}`;
  const twice = [
    { id, names: ["A"] },
    { id, names: ["B"] },
  ];
  expect(() => createResolver(twice)).toThrow(/^entities\[1\], entity "\\u001b\[2J\\u202ex{10,80}\.\.\.: .{1,300}$/);
});

test("what is shared by all answers is frozen", () => {
  expect(Object.isFrozen(romanizationSystems) && romanizationSystems.every(Object.isFrozen)).toBe(true);
  const { evidence } = compareNames("Ivan Petrov", "Ivan Ivanovich Petrov");
  const missing = evidence.find(({ query: [start, end] }) => start === end);
  expect(Object.isFrozen(missing?.query)).toBe(true);
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function unreadable(): Error {
  return Object.defineProperty(new Error("x"), "name", {
    get: () => {
      throw new Error("planted");
    },
  });
}

describe("AllonymError", () => {
  test.each<[string, unknown, boolean]>([
    ["an error of the library", thrownBy(() => suggest(null as never, "a")), true],
    ["one of another copy of it", Object.assign(new Error("x"), { name: "AllonymError", code: "empty-id" }), true],
    ["one that is a TypeError too", thrownBy(() => resolver.resolve(5 as never)), true],
    ["an error of Node", Object.assign(new Error("x"), { code: "ENOENT" }), false],
    ["any error", new TypeError("x"), false],
    ["no error", { name: "AllonymError", code: "empty-id" }, false],
    ["nothing", undefined, false],
  ])("%s is one: %s", (_, value, expected) => {
    expect(value instanceof AllonymError).toBe(expected);
  });

  // Not in the table above: to print them is to read them.
  test("is none of what cannot be read", () => {
    expect(revoked() instanceof AllonymError).toBe(false);
    expect(unreadable() instanceof AllonymError).toBe(false);
  });

  test("of a wrong JavaScript type is a TypeError", () => {
    expect(thrownBy(() => resolver.resolve(5 as never))).toBeInstanceOf(TypeError);
  });
});

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
