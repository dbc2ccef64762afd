import { describe, expect, test } from "vitest";
import { blocking, keysOfWords, othersMet, shareTwoWords } from "../../bench/blocking.ts";
import { quantile } from "../../bench/metrics.ts";
import { makeSet } from "../../bench/set.ts";

const keys = (...of: readonly string[]): ReadonlySet<string> => new Set(of);

describe("shareTwoWords", () => {
  test("wants two words on either side", () => {
    expect(shareTwoWords([keys("A"), keys("B")], [keys("B"), keys("A")])).toBe(true);
    expect(shareTwoWords([keys("A"), keys("B")], [keys("A"), keys("C")])).toBe(false);
  });

  test("does not count two keys of one word twice", () => {
    expect(shareTwoWords([keys("A", "B"), keys("C")], [keys("A", "B"), keys("D")])).toBe(false);
    expect(shareTwoWords([keys("A"), keys("B")], [keys("A", "B"), keys("D")])).toBe(false);
  });

  test("finds the second pair whatever the first could be", () => {
    expect(shareTwoWords([keys("A", "B"), keys("A")], [keys("A"), keys("B")])).toBe(true);
  });
});

test("othersMet counts names with a key of the query, each once, without the right ones", () => {
  const index = [
    { id: "right", keys: ["A", "B"] },
    { id: "both", keys: ["A", "B"] },
    { id: "one", keys: ["B"] },
    { id: "none", keys: ["C"] },
  ];
  const queries = [
    { right: new Set(["right"]), keys: ["A", "B"] },
    { right: new Set(["right"]), keys: ["D"] },
  ];
  expect(othersMet(index, queries)).toEqual([2, 0]);
});

test("initials and punctuation are no words", () => {
  expect(keysOfWords("Хабиров, Р. Ф.").map((one) => [...one])).toEqual([["KPRF"]]);
});

test("a quantile is a value that was there", () => {
  const values = Array.from({ length: 100 }, (_, place) => 100 - place);
  expect(quantile(values, 0.95)).toBe(95);
  expect(quantile([7], 0.95)).toBe(7);
  expect(quantile([], 0.95)).toBe(0);
});

test("the report has a line for each set, and one for other scripts where there are any", () => {
  const bearer = {
    id: "1",
    canonical: 0,
    names: [
      { name: "Руслан Габбасов", script: "Cyrillic" },
      { name: "Ruslan Jabasov", script: "Latin" },
      { name: "Bruslan Jabasov", script: "Latin" },
      { name: "რუსლან გაბასოვი", script: "Georgian" },
    ],
  };
  const cells = blocking([makeSet("x", [bearer], ["Хабиров Радий", "Габбасов Ринат"], [])], () => undefined)
    .split("\n")
    .map((line) => line.split(/\s*\|\s*/).slice(1, -1));
  expect(cells).toContainEqual(["x", "2", "1.000", "2", ".500"]);
  expect(cells).toContainEqual(["x, other scripts", "1", ".000", "1", ".000"]);
  // Three Cyrillic names of two keys; of the other two names one has the same surname.
  expect(cells).toContainEqual(["x", "3", "2.00", "2", "4.00", "4", "5", "1", ".333"]);
});
