import { describe, expect, test } from "vitest";
import { type Batch, Batches } from "../../src/node/batches.ts";
import { asynchronous, Counted, gate, settle } from "./sources.ts";

const SIZE = 3;

async function allOf(names: Iterable<unknown> | AsyncIterable<unknown>): Promise<Batch[]> {
  const batches = new Batches(names, SIZE);
  const taken: Batch[] = [];
  do taken.push(await batches.take());
  while (taken.at(-1)?.isLast === false);
  return taken;
}

describe("batches are full, but for the last", () => {
  const letters = ["a", "b", "c", "d"];

  test.each([
    ["a list", letters],
    ["a set", new Set(letters)],
    ["an async generator", asynchronous(letters)],
  ])("of %s", async (_, names) => {
    expect(await allOf(names)).toEqual([
      { texts: ["a", "b", "c"], isLast: false },
      { texts: ["d"], isLast: true },
    ]);
  });

  test("of nothing", async () => {
    expect(await allOf([])).toEqual([{ texts: [], isLast: true }]);
  });
});

test("while the source keeps us waiting, what is there is a batch, and nothing is lost", async () => {
  const { opened, open } = gate();
  async function* names(): AsyncGenerator<string> {
    yield* ["a", "b"];
    await opened;
    yield* ["c", "d", "e", "f"];
  }
  const batches = new Batches(names(), SIZE);
  expect(await batches.take()).toEqual({ texts: ["a", "b"], isLast: false });
  open();
  expect(await batches.take()).toEqual({ texts: ["c", "d", "e"], isLast: false });
  expect(await batches.take()).toEqual({ texts: ["f"], isLast: true });
});

test("two sources that keep us waiting do not disturb each other", async () => {
  const { opened, open } = gate();
  async function* names(first: string): AsyncGenerator<string> {
    yield first;
    await opened;
    yield `${first} again`;
  }
  const [one, other] = [new Batches(names("a"), SIZE), new Batches(names("b"), SIZE)];
  expect(await Promise.all([one.take(), other.take()])).toEqual([
    { texts: ["a"], isLast: false },
    { texts: ["b"], isLast: false },
  ]);
  open();
  expect(await Promise.all([other.take(), one.take()])).toEqual([
    { texts: ["b again"], isLast: true },
    { texts: ["a again"], isLast: true },
  ]);
});

test("a source that fails: the names before, and the error", async () => {
  const error = new Error("the file is gone");
  function* names(): Generator<string> {
    yield* ["a", "b", "c", "d"];
    throw error;
  }
  const failed = [
    { texts: ["a", "b", "c"], isLast: false },
    { texts: ["d"], isLast: true, failure: { error } },
  ];
  expect(await allOf(names())).toEqual(failed);
  expect(await allOf(asynchronous(names()))).toEqual(failed);
});

test.each([
  ["a number", 5],
  ["the promise of a name", Promise.resolve("e")],
  ["nothing", undefined],
])("%s for a name: the names before, and an error that says which one", async (_, name) => {
  const [, last] = await allOf(["a", "b", "c", "d", name]);
  expect(last).toMatchObject({ texts: ["d"], isLast: true });
  expect(last?.failure?.error).toMatchObject({ code: "not-a-string", path: "names[4]" });
});

describe("closing", () => {
  test.each([
    ["a generator", (names: Counted) => names],
    ["an async generator", (names: Counted) => asynchronous(names)],
  ])("closes %s, and no more is taken from it than was asked for", async (_, of) => {
    const names = new Counted();
    const batches = new Batches(of(names), SIZE);
    await batches.take();
    await batches.close();
    expect(names).toMatchObject({ taken: SIZE, isClosed: true });
  });

  const fails = (): never => {
    throw new Error("the file is gone");
  };

  test.each([
    ["that fails, which closes itself", fails, 0],
    ["that comes to its end", () => ({ done: true, value: undefined }) as const, 0],
    ["that has given what is no name", () => ({ done: false, value: 5 }) as const, 1],
    ["that has given names", () => ({ done: false, value: "a" }) as const, 1],
  ])("a list %s", async (_, next, closings) => {
    let closed = 0;
    const names: Iterable<unknown> = {
      [Symbol.iterator]: () => ({
        next,
        return() {
          closed++;
          return { done: true, value: undefined };
        },
      }),
    };
    const batches = new Batches(names, SIZE);
    await batches.take();
    await batches.close();
    await batches.close();
    expect(closed).toBe(closings);
  });

  test("does not open what nothing was taken from", async () => {
    const names = new Counted();
    await new Batches(names, SIZE).close();
    expect(names.taken).toBe(0);
  });

  test("tells what goes wrong in it", async () => {
    function* names(): Generator<string> {
      try {
        while (true) yield "a";
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: a source that cannot be closed
        throw new Error("it will not close");
      }
    }
    const batches = new Batches(names(), SIZE);
    await batches.take();
    await expect(batches.close()).rejects.toThrow("it will not close");
  });

  test("does not wait for a source that is at work, perhaps for ever", async () => {
    const { opened, open } = gate();
    let isClosed = false;
    async function* names(): AsyncGenerator<string> {
      try {
        yield "a";
        await opened;
        yield "b";
      } finally {
        isClosed = true;
      }
    }
    const batches = new Batches(names(), SIZE);
    expect(await batches.take()).toMatchObject({ texts: ["a"] });
    await batches.close();
    expect(isClosed).toBe(false);
    open();
    await settle();
    expect(isClosed).toBe(true);
  });
});
