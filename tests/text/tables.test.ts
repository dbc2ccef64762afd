import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scriptOf } from "../../src/text/code-points.ts";

// What data/text must keep.

const read = (file: string) => JSON.parse(readFileSync(`data/text/${file}`, "utf8"));

describe("scripts.json", () => {
  const scripts = read("scripts.json");
  const { letters, marks, digits, invisible, apostrophes } = scripts;
  const lists: Readonly<Record<string, readonly string[]>> = { ...letters, marks, digits, invisible, apostrophes };
  const bounds = (range: string) => range.split("-").map((code) => Number.parseInt(code, 16));

  test.each(Object.entries(lists))("the ranges of %s run upwards and do not overlap", (_, ranges) => {
    let last = -1;
    for (const range of ranges) {
      const [from = 0, to = from] = bounds(range);
      expect(from, range).toBeGreaterThan(last);
      expect(to, range).toBeGreaterThanOrEqual(from);
      last = to;
    }
  });

  test("no code point is of two scripts", () => {
    const owners = Object.entries(letters as Readonly<Record<string, readonly string[]>>)
      .flatMap(([script, ranges]) => ranges.map((range) => ({ script, range, from: bounds(range)[0] as number })))
      .sort((a, b) => a.from - b.from);
    const overlaps = owners.filter(({ from }, index) => {
      const before = owners[index - 1];
      return before !== undefined && (bounds(before.range).at(-1) as number) >= from;
    });
    expect(overlaps).toEqual([]);
  });
});

describe("lookalikes.json", () => {
  const { latin, cyrillic }: { readonly latin: string; readonly cyrillic: string } = read("lookalikes.json");
  const pairs = Array.from(latin, (letter, index) => [letter, Array.from(cyrillic)[index] as string] as const);
  const script = (letter: string) => scriptOf(letter.codePointAt(0) as number);

  test("sets as many Latin letters against as many Cyrillic ones", () => {
    expect(Array.from(cyrillic)).toHaveLength(pairs.length);
    expect(new Set(Array.from(cyrillic)).size).toBe(pairs.length);
    expect(pairs.filter(([one, other]) => script(one) !== "Latin" || script(other) !== "Cyrillic")).toEqual([]);
  });

  test("replaces each letter by one letter only, capitals aside", () => {
    const small = pairs.map(([one, other]) => [one, other.toLowerCase()] as const);
    const clashes = small.filter(([one, other]) => small.some(([same, not]) => same === one && not !== other));
    expect(clashes).toEqual([]);
  });
});
