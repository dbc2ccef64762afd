import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DistinctLists } from "../../src/index/distinct-lists.ts";

const RUN = { seed: 20261122, numRuns: 300 };

describe("distinct lists", () => {
  test("are numbered in the order in which they are met, each once, however many they are", () => {
    const lists = new DistinctLists();
    const numbers = new Map<string, number>();
    let again = 0;
    const add = (list: readonly number[]): void => {
      const known = numbers.get(list.join());
      if (known !== undefined) again++;
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
    expect(again).toBeGreaterThan(1300);
    for (const [text, number] of numbers) {
      const [start, end] = [lists.starts.values[number], lists.starts.values[number + 1]];
      expect(lists.values.values.subarray(start, end).join()).toBe(text);
    }
  });
});
