import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { SpellingPrice } from "../../src/sound/spelling-price.ts";

// Most names are written by rules, a few are garbled: where much differs, each further difference says less.

const price = new SpellingPrice(settings.spelling);
const { regular, garbled, garbledShare } = settings.spelling;
const costs = Array.from({ length: 2000 }, (_, cost) => cost);

test("no difference costs nothing, and each more costs more", () => {
  expect(price.of(0)).toBeCloseTo(0, 12);
  for (const cost of costs) expect(price.of(cost + 1), `${cost}`).toBeGreaterThan(price.of(cost));
});

test("each more costs less than the one before it", () => {
  const step = (cost: number): number => price.of(cost + 1) - price.of(cost);
  for (const cost of costs) expect(step(cost + 1), `${cost}`).toBeLessThanOrEqual(step(cost) + 1e-9);
});

test("two words garbled together cost less than each by itself", () => {
  for (const cost of [10, 40, 100, 300]) expect(price.of(2 * cost)).toBeLessThan(2 * price.of(cost));
});

describe("the price", () => {
  test.each([
    ["of the least difference is that of names by rules", 0, 1, regular * (1 - garbledShare) + garbled * garbledShare],
    ["of one more in a garbled name is that of garbled names", 900, 901, garbled],
    ["so is it beyond the costs whose prices are kept", 1500, 1501, garbled],
  ])("%s", (_, from, to, natsANat) => {
    expect(price.of(to) - price.of(from)).toBeCloseTo(natsANat / 100, 2);
  });

  test("of a name that is garbled is that few are", () => {
    const cost = 700;
    expect(price.of(cost)).toBeCloseTo(-Math.log(garbledShare) + (garbled * cost) / 100, 6);
  });

  test.each([
    ["if none is garbled, it rises evenly", { regular: 3, garbled: 1, garbledShare: 0 }, 6],
    ["if all are, too", { regular: 3, garbled: 1, garbledShare: 1 }, 2],
  ])("%s", (_, spelling, nats) => {
    expect(new SpellingPrice(spelling).of(200)).toBeCloseTo(nats, 9);
  });
});
