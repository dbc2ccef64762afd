import { expect, test } from "vitest";
import { growingList, packed, push } from "../../src/index/growing-list.ts";

test("a growing list keeps what is added", () => {
  const list = growingList();
  const numbers = Array.from({ length: 1000 }, (_, number) => (number * 0x9e3779b1) % 0x100000000);
  for (const number of numbers) push(list, number);
  expect([...packed(list)]).toEqual(numbers);
});
