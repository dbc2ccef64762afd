import { expect, test } from "vitest";
import { usualData } from "../../src/name/rules.ts";
import { learnedCosts, weightKey } from "../../src/sound/weights.ts";
import { sounds } from "../usual-rules.ts";

test("the key of two symbols is the same in either order", () => {
  expect([weightKey("c|z", "š"), weightKey("š", "c|z")]).toEqual(["c|z ~ š", "c|z ~ š"]);
});

test("costs are found by that key; there is none where the data said nothing", () => {
  const costs = learnedCosts([{ other: 1 }, { costs: { "c|z ~ š": 264 } }]);
  expect([costs.get(weightKey("š", "c|z")), costs.get(weightKey("š", "c"))]).toEqual([264, undefined]);
});

test("a file of costs that is missing is a mistake in the data", () => {
  expect(() => learnedCosts([])).toThrow('no data file has the field "costs"');
});

test("the symbols of data/weights are sounds of the alphabet with their costs, or silence", () => {
  const known = new Set(["", ...sounds.alphabet.all]);
  const named = [...learnedCosts(usualData.weights).keys()].flatMap((key) => key.split(" ~ "));
  expect(named.length).toBeGreaterThan(10);
  const unknown = named.filter((symbol) => !symbol.split("|").every((one) => known.has(one.replace(/\d+$/, ""))));
  expect(unknown).toEqual([]);
});
