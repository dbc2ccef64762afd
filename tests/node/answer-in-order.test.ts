import { describe, expect, test } from "vitest";
import { type AnsweredBatch, answerInOrder } from "../../src/node/answer-in-order.ts";
import { Batches } from "../../src/node/batches.ts";
import { type FakePool, fakePool, promptPool } from "./fake-pool.ts";
import { asynchronous, Counted, settle } from "./sources.ts";

const SIZE = 3;
const UNDER_WAY = 4;

function answered(names: Iterable<unknown> | AsyncIterable<unknown>, pool: FakePool): AsyncGenerator<AnsweredBatch> {
  return answerInOrder(new Batches(names, SIZE), pool, UNDER_WAY);
}

async function lengths(batches: AsyncIterable<AnsweredBatch>): Promise<number[]> {
  const all = [];
  for await (const { numbers } of batches) all.push(...numbers);
  return all;
}

describe("order", () => {
  test("is that of the names, though batches overtake each other", async () => {
    const pool = fakePool();
    const all = lengths(answered(new Counted(8), pool));
    await settle();
    expect(pool.asked).toHaveLength(3);
    for (const batch of [...pool.asked].reverse()) {
      batch.answer();
      await settle();
    }
    expect(await all).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(pool.isEnded).toBe(true);
  });

  test("of nothing is nothing, and the pool is ended", async () => {
    const pool = promptPool();
    expect(await lengths(answered([], pool))).toEqual([]);
    expect(pool).toMatchObject({ asked: [], isEnded: true });
  });
});

describe("back-pressure", () => {
  test.each([
    ["a generator", (names: Counted) => names],
    ["an async generator", (names: Counted) => asynchronous(names)],
  ])("no more is taken from %s without end than is under way", async (_, of) => {
    const names = new Counted();
    const pool = fakePool();
    const all = answered(of(names), pool);
    const first = all.next();
    await settle();
    expect(names.taken).toBe(UNDER_WAY * SIZE);
    for (const batch of pool.asked) batch.answer();
    await first;
    await settle();
    expect(names.taken).toBe(UNDER_WAY * SIZE);
    await all.next();
    await settle();
    expect(names.taken).toBe((UNDER_WAY + 1) * SIZE);
    await all.return(undefined);
    expect(pool.isEnded).toBe(true);
  });

  test("a source that waits for an answer before it goes on is given it", async () => {
    let answers = 0;
    async function* names(): AsyncGenerator<string> {
      for (let name = 0; name < 5; name++) {
        yield "x".repeat(name);
        while (answers <= name) await settle();
      }
    }
    for await (const { numbers } of answered(names(), promptPool())) answers += numbers.length;
    expect(answers).toBe(5);
  });
});

describe("what goes wrong", () => {
  test("with the source is told after the answers to the names before", async () => {
    const pool = promptPool();
    const all: number[] = [];
    const run = async (): Promise<void> => {
      for await (const { numbers } of answered(["", "a", "ab", "abc", null], pool)) all.push(...numbers);
    };
    await expect(run()).rejects.toMatchObject({ code: "not-a-string", path: "names[4]" });
    expect(all).toEqual([0, 1, 2, 3]);
    expect(pool.isEnded).toBe(true);
  });

  test("with a batch is told in its turn, and the pool is ended; a second failure is no matter", async () => {
    const pool = fakePool();
    const all = answered(new Counted(), pool);
    const first = all.next();
    await settle();
    pool.asked[2]?.fail(new Error("second"));
    pool.asked[1]?.fail(new Error("first"));
    pool.asked[0]?.answer();
    expect(await first).toMatchObject({ done: false });
    await expect(all.next()).rejects.toThrow("first");
    expect(pool.isEnded).toBe(true);
    await settle();
  });
});
