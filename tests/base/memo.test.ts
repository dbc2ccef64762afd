import { describe, expect, test, vi } from "vitest";
import { BoundedMap, UnitMemo } from "../../src/base/memo.ts";

test("what was found out about a UTF-16 unit is not asked for again", () => {
  const make = vi.fn((unit: number) => (unit % 100) + 1);
  const memo = new UnitMemo(make);
  const units = [0, 1, 0x436, 0xffff];
  for (let round = 0; round < 2; round++) {
    expect(units.map((unit) => memo.get(unit))).toEqual(units.map((unit) => (unit % 100) + 1));
  }
  expect(make.mock.calls).toEqual(units.map((unit) => [unit]));
});

describe("a bounded map", () => {
  test("gives what was put in, until it is full", () => {
    const map = new BoundedMap<string, number>(2);
    map.set("а", 1);
    map.set("б", 2);
    expect([map.get("а"), map.get("б"), map.get("в")]).toEqual([1, 2, undefined]);
  });

  test("forgets all when one more comes", () => {
    const map = new BoundedMap<string, number>(2);
    map.set("а", 1);
    map.set("б", 2);
    map.set("в", 3);
    expect([map.get("а"), map.get("б"), map.get("в")]).toEqual([undefined, undefined, 3]);
  });
});
