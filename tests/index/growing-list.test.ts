import { expect, test } from "vitest";
import { clear, growingList, packed, push, view } from "../../src/index/growing-list.ts";

test("a growing list keeps what is added", () => {
  const list = growingList();
  const numbers = Array.from({ length: 1000 }, (_, number) => (number * 0x9e3779b1) % 0x100000000);
  for (const number of numbers) push(list, number);
  expect([...packed(list)]).toEqual(numbers);
});

test("a list that was emptied keeps only what is added afterwards", () => {
  const list = growingList();
  for (let number = 0; number < 100; number++) push(list, number);
  expect([...view(clear(list))]).toEqual([]);
  for (const number of [7, 8]) push(list, number);
  expect([...view(list)]).toEqual([7, 8]);
});
