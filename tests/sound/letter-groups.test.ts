import { describe, expect, test } from "vitest";
import { LetterGroups, NO_GROUP } from "../../src/sound/letter-groups.ts";
import { bareLetters, type Tradition } from "../../src/sound/spelling.ts";

const tradition = (id: string, groups: readonly string[], more: Partial<Tradition> = {}): Tradition => ({
  id,
  label: id,
  script: "Latin",
  cost: 0,
  costs: new Map(),
  onlyShown: new Set(),
  syllables: undefined,
  plain: false,
  shows: [],
  letters: new Map(groups.map((group) => [group, []])),
  groups: new Set(groups.map(bareLetters)),
  ...more,
});

// What stands before and after a group (_, V, C) is no part of it.
const groups = new LetterGroups(
  [
    tradition("latin", ["a", "s", "t", "_s", "sV"], { plain: true }),
    tradition("dutch", ["sj", "tsj", "oe"], { shows: ["oe"] }),
    tradition("german", ["sch", "tsch", "ß", "oe"]),
    tradition("swedish", ["tsj", "ß"]),
  ],
  3,
);
const longest = (word: string, at: number): string => groups.lettersOf(groups.longestAt(word, at));

test("groups are the letters without their neighbours, each once", () => {
  expect([...groups.all].sort()).toEqual(["a", "oe", "s", "sch", "sj", "t", "tsch", "tsj", "ß"]);
});

describe("the longest group at a place of a word", () => {
  test.each([
    ["tschas", 0, "tsch"],
    ["tschas", 1, "sch"],
    ["tsjas", 0, "tsj"],
    ["tsa", 0, "t"],
    ["tsc", 0, "t"],
    ["sc", 0, "s"],
    ["as", 1, "s"],
    ["os", 0, ""],
    ["жук", 0, ""],
  ])("%s at %i: %j", (word, at, group) => {
    expect(longest(word, at)).toBe(group);
    expect(groups.longestAt(word, at) === NO_GROUP).toBe(group === "");
    expect(groups.lengthOf(groups.longestAt(word, at))).toBe(group.length);
  });
});

test.each([
  ["tsch", ["t"]],
  ["sch", ["s"]],
  ["sj", ["s"]],
  ["a", []],
  ["oe", []],
])("the shorter groups that %s begins with", (letters, shorter) => {
  const found: string[] = [];
  for (let group = groups.shorter(groups.longestAt(letters, 0)); group !== NO_GROUP; group = groups.shorter(group)) {
    found.push(groups.lettersOf(group));
  }
  expect(found).toEqual(shorter);
});

test.each<[string, readonly string[] | undefined, string]>([
  ["tsj", ["dutch", "swedish"], "all that have it"],
  ["tsch", ["german"], "the one that has it"],
  ["ß", ["german", "swedish"], "short, but no plain letter"],
  ["sj", undefined, "plain letters, and short"],
  ["oe", ["dutch"], "the one that it is said to show"],
  ["s", undefined, "of a tradition that is everywhere"],
])("%s shows %j: %s", (letters, shown) => {
  expect(groups.shownBy(groups.longestAt(letters, 0))).toEqual(shown);
});

test("how short is too short is set", () => {
  const strict = new LetterGroups([tradition("dutch", ["tsj"])], 4);
  expect(strict.shownBy(strict.longestAt("tsj", 0))).toBeUndefined();
});
