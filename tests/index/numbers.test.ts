import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashOf, hashOfWords, mixed, pairHash } from "../../src/base/hash.ts";
import { bucketEntries, bucketsOf, countUnder, eachUnder, enter, MOST_NUMBERS } from "../../src/index/buckets.ts";
import { DistinctLists } from "../../src/index/distinct-lists.ts";
import { growingList, packed, push } from "../../src/index/growing-list.ts";
import { NumberSet } from "../../src/search/number-set.ts";
import { TokenMemo } from "../../src/search/token-memo.ts";

// The small stores of numbers that the index is made of.

const RUN = { seed: 20261122, numRuns: 300 };
const anyHash = fc.nat(0xffffffff);

describe("hashes", () => {
  // Published values: FNV-1a of "" and "a", and the finalizer of MurmurHash3 of 0 and 1.
  test.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("of the text %j: FNV-1a, mixed", (text, fnv) => {
    expect(hashOf(text)).toBe(mixed(fnv));
  });

  test("that of words is that of their text", () => {
    for (const words of [[], ["руслан"], ["руслан", "габбасов"], ["a", "", "b"]])
      expect(hashOfWords(words.map((folded) => ({ folded })))).toBe(hashOf(words.join(" ")));
  });

  test("mixing is that of MurmurHash3", () => {
    expect([mixed(0), mixed(1)]).toEqual([0, 0x514e28b7]);
  });

  test("are whole numbers of 32 bits; those of pairs are the same either way round", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), anyHash, anyHash, (text, a, b) => {
        for (const hash of [hashOf(text), mixed(a), pairHash(a, b)]) {
          expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff).toBe(true);
        }
        expect(pairHash(a, b)).toBe(pairHash(b, a));
      }),
      RUN,
    );
  });

  test("hardly ever are the same for different skeletons or pairs of them", () => {
    const letters = Array.from("PFTSKLMNR");
    const threes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    expect(new Set(threes.map(hashOf)).size).toBe(729);
    const hashes = threes.slice(0, 200).map(hashOf);
    const pairs = hashes.flatMap((a, at) => hashes.slice(at).map((b) => pairHash(a, b)));
    expect(new Set(pairs).size).toBeGreaterThan(pairs.length - 3);
  });
});

describe("buckets", () => {
  const number = fc.oneof(fc.nat(20), fc.nat(MOST_NUMBERS - 1), fc.constant(MOST_NUMBERS - 1));
  const entries = fc.array(fc.tuple(fc.oneof(fc.nat(3), anyHash), number), { maxLength: 60 });
  const under = (buckets: ReturnType<typeof bucketsOf>, key: number): number[] => {
    const found: number[] = [];
    eachUnder(buckets, key, (item) => found.push(item));
    return found;
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

describe("distinct lists", () => {
  test("are numbered in the order in which they are met, each once, however many they are", () => {
    const lists = new DistinctLists();
    const numbers = new Map<string, number>();
    let aestimate = 0;
    const add = (list: readonly number[]): void => {
      const known = numbers.get(list.join());
      if (known !== undefined) aestimate++;
      else numbers.set(list.join(), numbers.size);
      expect(lists.number(list)).toBe(known ?? numbers.size - 1);
      expect(lists.size).toBe(numbers.size);
    };
    add([]);
    // More than there are slots at first.
    for (let number = 0; number < 3000; number++) add([number % 1700, 0xffffffff - (number % 1700)]);
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 5 }), (list) => add(list)),
      RUN,
    );
    expect(aestimate).toBeGreaterThan(1300);
    for (const [text, number] of numbers) {
      const [start, end] = [lists.starts.values[number], lists.starts.values[number + 1]];
      expect(lists.values.values.subarray(start, end).join()).toBe(text);
    }
  });
});

test("a growing list keeps what is added", () => {
  const list = growingList();
  const numbers = Array.from({ length: 1000 }, (_, number) => (number * 0x9e3779b1) % 0x100000000);
  for (const number of numbers) push(list, number);
  expect([...packed(list)]).toEqual(numbers);
});

test("a set of numbers holds what was added since it was last emptied", () => {
  let emptied = 0;
  const step = fc.oneof({ arbitrary: fc.nat(9), weight: 5 }, { arbitrary: fc.constant("clear" as const), weight: 1 });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const [set, model] = [new NumberSet(10), new Set<number>()];
      set.clear();
      for (const one of steps) {
        if (one === "clear") {
          set.clear();
          model.clear();
          emptied++;
        } else {
          expect(set.add(one)).toBe(!model.has(one));
          model.add(one);
        }
        for (let number = 0; number < 10; number++) expect(set.has(number)).toBe(model.has(number));
      }
    }),
    RUN,
  );
  expect(emptied).toBeGreaterThan(200);
});

test("a set of numbers is empty when it is made", () => {
  const set = new NumberSet(4);
  expect([0, 1, 2, 3].filter((number) => set.has(number))).toEqual([]);
  expect(set.add(2)).toBe(true);
});

test("what a word is aestimatest others is kept until all of it is forgotten at once", () => {
  const word = fc.nat(4);
  const step = fc.oneof(
    { weight: 1, arbitrary: fc.constant(["clear"] as const) },
    { weight: 3, arbitrary: fc.tuple(fc.constant("distance" as const), word, fc.constantFrom(0, 1, 7, 64, 254)) },
    { weight: 3, arbitrary: fc.tuple(fc.constant("estimate" as const), word, fc.constantFrom(0, 0.5, 7.25)) },
  );
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const memo = new TokenMemo(5);
      const [distances, estimates] = [new Map<number, number>(), new Map<number, number>()];
      for (const [what, at, value] of steps) {
        seen.add(what);
        if (what === "clear") {
          memo.clear();
          distances.clear();
          estimates.clear();
        } else if (what === "distance") {
          memo.setDistance(at, value);
          distances.set(at, value);
        } else {
          memo.setEstimate(at, value);
          estimates.set(at, value);
        }
        for (let other = 0; other < 5; other++) {
          expect(memo.distance(other)).toBe(distances.get(other) ?? -1);
          expect(memo.estimate(other)).toBe(estimates.get(other));
        }
      }
    }),
    RUN,
  );
  expect(seen.size).toBe(3);
});

test("what a word is aestimatest others is forgotten too when the rounds are counted anew", () => {
  const memo = new TokenMemo(1);
  memo.setDistance(0, 3);
  memo.setEstimate(0, 1.5);
  for (let round = 0; round < 2 ** 23; round++) {
    memo.clear();
    if (memo.distance(0) !== -1 || memo.estimate(0) !== undefined) throw new Error(`known in round ${round}`);
  }
  memo.setDistance(0, 7);
  expect([memo.distance(0), memo.estimate(0)]).toEqual([7, undefined]);
});
