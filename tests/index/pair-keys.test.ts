import { describe, expect, test } from "vitest";
import { pairHash } from "../../src/base/hash.ts";
import { addPairKeys, pairsOf, type SearchedWord } from "../../src/index/pair-keys.ts";

const MANY = { mostSkeletons: 8, mostWords: 4, mostPairs: 48, deletions: true };

const word = (place: string, whole: readonly number[], initials: readonly number[] = []): SearchedWord => ({
  place,
  keys: { whole, shorter: [], initials },
});

function keysOf(words: readonly SearchedWord[], settings = MANY): number[] {
  const keys: number[] = [];
  addPairKeys(words, settings, (key) => keys.push(key));
  return keys;
}

/** Keys of pairs, as the pairs of their hashes. */
const pairs = (...all: readonly (readonly [number, number])[]): number[] => all.map(([a, b]) => pairHash(a, b));

describe("a name is found by two of its words", () => {
  // Skeletons 1, 2 and so on; 10 is the initial of 1.
  test.each<readonly [string, readonly SearchedWord[], readonly number[]]>([
    ["one word alone: by none", [word("surname", [1])], []],
    ["two surnames: by their skeletons", [word("surname", [1]), word("surname", [2])], pairs([1, 2])],
    [
      "a given name: by its initial as well",
      [word("given", [1], [10]), word("surname", [2], [20])],
      pairs([1, 2], [2, 10]),
    ],
    [
      "words of any role: by either initial",
      [word("name", [1], [10]), word("name", [2], [20])],
      pairs([1, 2], [1, 20], [2, 10]),
    ],
    ["a word of two skeletons: by both", [word("surname", [1, 3]), word("surname", [2])], pairs([1, 2], [3, 2])],
    [
      "particles, kinds and modifiers say too little",
      [word("particle", [1]), word("kind", [2]), word("modifier", [3]), word("given", [4])],
      [],
    ],
    ["two parts taken as one", [word("given", [1], [10]), word("joined", [5])], pairs([1, 5], [5, 10])],
  ])("%s", (_, words, expected) => {
    expect(keysOf(words)).toEqual(expected);
  });
});

test("no more words and no more pairs than the settings say, the first ones", () => {
  const words = [1, 2, 3, 4].map((skeleton) => word("surname", [skeleton]));
  expect(keysOf(words, { ...MANY, mostWords: 3 })).toEqual(pairs([1, 2], [1, 3], [2, 3]));
  expect(keysOf([word("particle", [9]), ...words], { ...MANY, mostWords: 2 })).toEqual(pairs([1, 2]));
  expect(keysOf(words, { ...MANY, mostPairs: 2 })).toEqual(pairs([1, 2], [1, 3]));
});

test("a query looks where the index put its names", () => {
  const [given, surname] = [word("given", [1, 2], [10]), word("surname", [3])];
  const keys = keysOf([given, surname]);
  for (const key of [...pairsOf(surname.keys.whole, given.keys.whole), ...pairsOf([3], [10])])
    expect(keys).toContain(key);
});
