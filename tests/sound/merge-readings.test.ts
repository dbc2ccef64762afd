import { describe, expect, test } from "vitest";
import { merged } from "../../src/sound/merge-readings.ts";
import { alphabet, reading } from "./small-alphabet.ts";

// In the small alphabet a lost vowel costs 150, a lost š 260, a lost b 280; unlike sounds are never confused.

/** Readings by their sounds, each with what it costs, as one: for each position its sounds with their costs. */
function mergedOf(...readings: readonly (readonly [sounds: string, cost: number])[]): string {
  const all = readings.map(([sounds, cost]) => ({
    positions: sounds.split(" ").map((sound) => [reading(sound)]),
    cost,
  }));
  return merged(all, alphabet)
    .map((position) => position.map(({ sound, cost }) => `${sound || "-"}${cost || ""}`).join("/"))
    .join(" ");
}

describe("several readings of one group are set side by side", () => {
  test.each<[string, readonly (readonly [string, number])[], string]>([
    [
      "of as many sounds",
      [
        ["b a", 0],
        ["š a", 15],
      ],
      "b/š15 a",
    ],
    [
      "one sound more, which may be silent",
      [
        ["b", 0],
        ["b a", 60],
      ],
      "b -/a60",
    ],
    [
      "one sound less: it is silent at half of its loss",
      [
        ["b š", 0],
        ["b", 60],
      ],
      "b š/-130",
    ],
    [
      "one sound less, where that reading costs more",
      [
        ["b a", 0],
        ["b", 100],
      ],
      "b a/-100",
    ],
    [
      "another sound for two",
      [
        ["š b", 0],
        ["p", 0],
      ],
      "š/-130 b/p",
    ],
    [
      "a sound that is nearer to another is not listed",
      [
        ["b", 0],
        ["p a", 60],
      ],
      "b -/a60",
    ],
  ])("%s", (_, readings, expected) => {
    expect(mergedOf(...readings)).toBe(expected);
  });
});

test("rare readings multiply no keys, unless there are no others", () => {
  const rare = { positions: [[reading("š")]], cost: 60, isRare: true };
  const usual = { positions: [[reading("b")]], cost: 0 };
  expect(merged([usual, rare], alphabet)[0]?.map(({ keyless }) => keyless === true)).toEqual([false, true]);
  expect(merged([rare], alphabet)[0]?.map(({ keyless }) => keyless === true)).toEqual([false]);
});
