import type { Random } from "./random.ts";

/** Thrown by what was made to throw: the library may hand it on only from a source, and else only as a cause. */
export class Planted extends Error {}

function thrower(): never {
  throw new Planted("planted");
}

/** An object whose every field throws. */
function withThrowingGetters(): object {
  const fields = ["id", "names", "text", "type", "limit", "threshold", "language", "format", "query", "status", "kind"];
  return Object.defineProperties(
    {},
    Object.fromEntries(fields.map((field) => [field, { get: thrower, enumerable: true }])),
  );
}

function throwingProxy(target: object): object {
  return new Proxy(target, { get: thrower, has: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower });
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const one: Record<string, unknown> = { id: "a" };
  one["names"] = [one];
  one["self"] = one;
  return one;
}

function deep(levels: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { names: value };
  return value;
}

function sparse(): unknown[] {
  const list: unknown[] = ["a"];
  list[5] = "b";
  return list;
}

const VALUES: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 5,
  () => 0.5,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 2 ** 53,
  () => 10n ** 5000n,
  () => 7n,
  () => Symbol("a symbol"),
  () => () => "a function",
  () => thrower,
  () => "",
  () => "text",
  () => "5",
  () => ({}),
  () => [],
  () => [null],
  () => [undefined],
  () => sparse(),
  () => [[]],
  () => ["text", 5],
  () => Object.create(null),
  () => Object.assign(Object.create(null), { id: "a", names: ["A"], limit: 2 }),
  () => ({ __proto__: null, toString: thrower }),
  () => ({ toString: thrower, [Symbol.toPrimitive]: thrower, toJSON: thrower }),
  () => new Date(Number.NaN),
  () => /x/g,
  () => new Map([["id", "a"]]),
  () => new Set(["a"]),
  () => new String("text"),
  () => new Uint8Array(8),
  () => new Uint16Array(8),
  () => new ArrayBuffer(8),
  () => Promise.resolve("text"),
  () => withThrowingGetters(),
  () => throwingProxy({}),
  () => throwingProxy([]),
  () => revoked({}),
  () => revoked([]),
  () => cyclic(),
  () => deep(20_000),
  () => ({ [Symbol.iterator]: 5 }),
  () => ({ [Symbol.iterator]: () => 5 }),
  () => ({ [Symbol.asyncIterator]: 5 }),
  () => ({ id: "a", names: [{ text: "A" }], distinctFrom: 5, type: "city" }),
  () => ({ limit: "5", threshold: "x", type: 7, unknown: "yes", wrong: -1, language: 5, workers: 0 }),
  () => ({ status: "match", candidates: null }),
  () => ({ entity: { names: [] }, score: "x" }),
];

/** A value that a caller without types may give by mistake, or on purpose. */
export function hostileValue(random: Random): unknown {
  return random.of(VALUES)();
}
