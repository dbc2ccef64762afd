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

  test("forgets what was not met while half of what it holds came", () => {
    const map = new BoundedMap<string, number>(4);
    for (const [number, word] of ["а", "б", "в", "г"].entries()) map.set(word, number);
    expect(map.get("а")).toBe(0);
    for (const [number, word] of ["д", "е", "ж"].entries()) map.set(word, number);
    expect([map.get("а"), map.get("б"), map.get("ж")]).toEqual([0, undefined, 2]);
  });

  test("has a value anew that is put in again", () => {
    const map = new BoundedMap<string, number>(2);
    map.set("а", 1);
    map.set("а", 2);
    expect(map.get("а")).toBe(2);
  });

  test("weighs what it holds", () => {
    const map = new BoundedMap<string, string>(8, ({ length }) => length);
    for (const word of ["аааа", "бб", "вв", "гггг"]) map.set(word, word);
    expect([map.get("аааа"), map.get("гггг"), map.get("бб")]).toEqual([undefined, "гггг", "бб"]);
  });

  test("never holds more than it may", () => {
    const map = new BoundedMap<number, number>(10);
    for (let number = 0; number < 1000; number++) map.set(number, number);
    expect(
      Array.from({ length: 1000 }, (_, number) => map.get(number)).filter((one) => one !== undefined).length,
    ).toBeLessThanOrEqual(10);
  });
});
