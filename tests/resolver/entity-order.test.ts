import { describe, expect, test } from "vitest";
import { inOrder, isInOrder } from "../../src/resolver/entity-order.ts";

const of = (ids: readonly string[]) => ids.map((id) => ({ id, names: [id] }));

describe("entities in the order of their ids", () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly number[]]>([
    ["in order already: nothing is noted", ["a", "b", "c"], ["a", "b", "c"], []],
    ["one", ["a"], ["a"], []],
    ["none", [], [], []],
    ["turned round", ["c", "b", "a"], ["a", "b", "c"], [2, 1, 0]],
    ["moved by one", ["b", "c", "a"], ["a", "b", "c"], [2, 0, 1]],
    ["by UTF-16 units, not by any alphabet", ["ä", "z", "Z", "10", "9"], ["10", "9", "Z", "z", "ä"], [3, 4, 2, 1, 0]],
    ["lone surrogates before what is above them", ["\uffff", "\ud800", "😀"], ["\ud800", "😀", "\uffff"], [1, 2, 0]],
  ])("%s", (_, given, ids, places) => {
    const { entities, order } = inOrder(of(given));
    expect(entities.map(({ id }) => id)).toEqual(ids);
    expect([...order]).toEqual(places);
    expect(isInOrder(entities)).toBe(true);
  });

  test("are not in order if two have one id", () => {
    expect(isInOrder(of(["a", "a"]))).toBe(false);
    expect(inOrder(of(["b", "a", "b"])).entities.map(({ id }) => id)).toEqual(["a", "b", "b"]);
  });
});
