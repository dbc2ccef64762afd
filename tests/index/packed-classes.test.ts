import { expect, test } from "vitest";
import { classIn, isShortIn, packClass } from "../../src/index/packed-classes.ts";

const MOST = 2 ** 15 - 1;

test.each([
  [0, false],
  [0, true],
  [1, true],
  [700, false],
  [MOST, true],
])("class %i, short: %s, is kept in 16 bits", (one, isShort) => {
  const packed = packClass(one, isShort);
  const [kept] = new Uint16Array([packed]);
  expect(kept).toBe(packed);
  expect([classIn(packed), isShortIn(packed)]).toEqual([one, isShort]);
});
