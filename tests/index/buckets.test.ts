import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/base/hash.ts";
import {
  addUnder,
  bucketEntries,
  bucketsOf,
  countUnder,
  eachUnder,
  enter,
  MOST_NUMBERS,
} from "../../src/index/buckets.ts";
import { growingList, view } from "../../src/index/growing-list.ts";

const RUN = { seed: 20261122, numRuns: 300 };
const anyHash = fc.nat(0xffffffff);

describe("buckets", () => {
  const number = fc.oneof(fc.nat(20), fc.nat(MOST_NUMBERS - 1), fc.constant(MOST_NUMBERS - 1));
  const entries = fc.array(fc.tuple(fc.oneof(fc.nat(3), anyHash), number), { maxLength: 60 });
  const under = (buckets: ReturnType<typeof bucketsOf>, key: number): number[] => {
    const found: number[] = [];
    eachUnder(buckets, key, (item) => found.push(item));
    return found;
  };

  const listedUnder = (buckets: ReturnType<typeof bucketsOf>, key: number): number[] => {
    const list = growingList();
    addUnder(buckets, key, list);
    return [...view(list)];
  };

  /** Fails unless the numbers are there in this order; those of another key with the same bits may stand between. */
  const expectInOrder = (own: readonly number[], there: readonly number[]): void => {
    let next = 0;
    for (const item of there) if (item === own[next]) next++;
    expect(next).toBe(own.length);
  };

  test("hold all numbers under their keys, in the order in which they were entered, and hardly anything else", () => {
    let [found, entered] = [0, 0];
    fc.assert(
      fc.property(entries, anyHash, (all, stranger) => {
        const made = bucketEntries();
        for (const [key, item] of all) enter(made, key, item);
        const buckets = bucketsOf(made);
        for (const key of new Set(all.map(([one]) => one))) {
          const own = all.filter(([one]) => one === key).map(([, item]) => item);
          const there = under(buckets, key);
          expectInOrder(own, there);
          expect(countUnder(buckets, key)).toBe(there.length);
          expect(listedUnder(buckets, key)).toEqual(there);
          [found, entered] = [found + there.length, entered + own.length];
        }
        for (const item of under(buckets, stranger)) expect(all.map(([, one]) => one)).toContain(item);
      }),
      RUN,
    );
    expect(entered).toBeGreaterThan(1000);
  });

  test("of nothing are empty under any key", () => {
    const empty = bucketsOf(bucketEntries());
    for (const key of [0, 1, 0xffffffff]) expect(under(empty, key)).toEqual([]);
  });

  test("under hashes of a thousand words give few numbers that do not belong there", () => {
    const made = bucketEntries();
    const words = Array.from({ length: 1000 }, (_, number) => `word ${number}`);
    words.forEach((word, item) => {
      enter(made, hashOf(word), item);
    });
    const buckets = bucketsOf(made);
    const counts = words.map((word) => countUnder(buckets, hashOf(word)));
    expect(Math.min(...counts)).toBe(1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThan(1050);
  });
});
