import type { Pool } from "../../src/node/pool.ts";

/** A pool that answers a batch with the lengths of its names, when the test says so. */
export interface FakePool extends Pool {
  readonly asked: { readonly texts: readonly string[]; answer(): void; fail(error: Error): void }[];
  isEnded: boolean;
}

export function fakePool(): FakePool {
  const pool: FakePool = {
    asked: [],
    isEnded: false,
    answer(texts) {
      return new Promise((done, fail) => {
        const answer = () => done(Float64Array.from(texts, ({ length }) => length));
        pool.asked.push({ texts, answer, fail });
      });
    },
    async end() {
      pool.isEnded = true;
    },
  };
  return pool;
}

/** A pool that answers at once. */
export function promptPool(): FakePool {
  const pool = fakePool();
  const { answer } = pool;
  pool.answer = (texts) => {
    const numbers = answer(texts);
    pool.asked.at(-1)?.answer();
    return numbers;
  };
  return pool;
}
