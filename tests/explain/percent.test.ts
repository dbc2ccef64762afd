import { expect, test } from "vitest";
import { percent } from "../../src/explain/percent.ts";

test.each([
  [0, "under 1 %"],
  [0.0099, "under 1 %"],
  [0.01, "1 %"],
  [0.5, "50 %"],
  [0.985, "99 %"],
  [0.99, "99 %"],
  [0.9901, "over 99 %"],
  [1, "over 99 %"],
])("%d is %s", (probability, words) => {
  expect(percent(probability)).toBe(words);
});
