import { describe, expect, test } from "vitest";
import { arabicRoute } from "./arabic-route.ts";
import { givenNames } from "./given-names.ts";
import { expectFirst, expectNearer } from "./pairs.ts";
import { patronymics } from "./patronymics.ts";
import { scripts } from "./scripts.ts";
import { surnames } from "./surnames.ts";
import { traditions } from "./traditions.ts";
import { words } from "./words.ts";

// A row: what is asked, a name that is likelier to be meant, one that is less likely, and why. To add one, write it
// into the table of its theme; the files beside this one hold nothing else.

const themes = [...patronymics, ...surnames, ...givenNames, ...arabicRoute, ...traditions, ...words, ...scripts];

describe.each(themes)("$title", ({ pairs, type = "person" }) => {
  test.each(pairs)("%s: nearer to %s than to %s (%s)", (...pair) => expectNearer(pair, type));
  test.each(pairs)("%s: %s comes before %s (%s)", (...pair) => expectFirst(pair, type));
});

test("there are many pairs, none twice, and each says three different things", () => {
  const rows = themes.flatMap(({ pairs }) => pairs.map(([query, better, worse]) => [query, better, worse]));
  expect(rows.length).toBeGreaterThanOrEqual(80);
  expect(new Set(rows.map((row) => row.join("|"))).size).toBe(rows.length);
  for (const [query, better, worse] of rows) {
    expect(better, `${query}: better and worse`).not.toBe(worse);
    expect(query, `${query}: query and worse`).not.toBe(worse);
  }
});
