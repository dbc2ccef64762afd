import { expect, test, vi } from "vitest";
import { createResolver, type Resolution, type Resolver } from "../../src/index.ts";
import { type ResolveAllOptions, resolveAll } from "../../src/node/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { collect } from "./pieces.ts";
import { Counted } from "./sources.ts";

vi.mock("../../src/node/pool.ts", () => import("./in-thread-pool.ts"));

const NAMES = ["Ruslan Jabasov", "Radi Khabirov", "Alsenov", "", "雨", "Zzyzx Quux", "Минзәлә", "Уфа", "\uD800"];
const resolver = createResolver(bashkortostan);

test.each<ResolveAllOptions>([{}, { limit: 1 }, { threshold: 0.99 }, { type: "place" }])(
  "the answers are those of resolve with %j, evidence included",
  async (options) => {
    const names = Array.from({ length: 300 }, (_, number) => NAMES[number % NAMES.length] ?? "");
    const answers = await collect(resolveAll(names, resolver, options));
    expect(answers.map((one) => JSON.stringify(one))).toEqual(
      names.map((name) => JSON.stringify(resolver.resolve(name, options))),
    );
  },
);

test("the resolver's own threshold holds", async () => {
  const strict = createResolver(bashkortostan, { threshold: 1 });
  const [answer] = await collect(resolveAll(["Phil Alsinov"], strict));
  expect(answer).toMatchObject({ status: "none", reason: "below-threshold" });
});

test("the entities are the objects that were given", async () => {
  const entity = { id: "rg", names: ["Руслан Габбасов"], desk: 7 };
  const [answer] = await collect<Resolution<typeof entity>>(resolveAll(["Ruslan Jabasov"], createResolver([entity])));
  expect(answer?.candidates[0]?.entity).toBe(entity);
});

test("a loop that is left closes the source", async () => {
  const names = new Counted();
  for await (const _ of resolveAll(names, resolver)) break;
  expect(names.isClosed).toBe(true);
});

test("if the answers fail, so does the loop, with that error and not one of closing", async () => {
  function* names(): Generator<string> {
    try {
      yield "a";
      yield 5 as unknown as string;
    } finally {
      // biome-ignore lint/correctness/noUnsafeFinally: a source that cannot be closed
      throw new Error("it will not close");
    }
  }
  await expect(collect(resolveAll(names(), resolver))).rejects.toMatchObject({ path: "names[1]" });
});

test.each([
  ["workers: 0", ["a"], { workers: 0 }, "options.workers"],
  ["half a worker", ["a"], { workers: 1.5 }, "options.workers"],
  ["no limit", ["a"], { limit: 0 }, "options.limit"],
  ["too high a threshold", ["a"], { threshold: 2 }, "options.threshold"],
  ["an unknown type", ["a"], { type: "ship" as "person" }, "options.type"],
  ["a string instead of a list", "Ruslan Jabasov", {}, "names"],
  ["a number instead of a list", 5 as unknown as string[], {}, "names"],
  ["nothing instead of a list", undefined as unknown as string[], {}, "names"],
])("%s is refused at once", (_, names, options, path) => {
  let error: unknown;
  try {
    resolveAll(names, resolver, options);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ code: "invalid-option", path });
});

test("what is no resolver is refused at once", () => {
  expect(() => resolveAll(["a"], {} as Resolver<unknown>)).toThrow(TypeError);
});
