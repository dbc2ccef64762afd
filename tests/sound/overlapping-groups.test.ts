import { expect, test } from "vitest";
import { LetterGroups } from "../../src/sound/letter-groups.ts";
import { skeletons } from "../../src/sound/skeleton.ts";
import { readWord, sounds } from "../usual-rules.ts";

const overlaps = sounds.groups;
const isOverlap = (letters: string): boolean => {
  const group = overlaps.longestAt(letters, 0);
  return overlaps.lettersOf(group) === letters && overlaps.isOverlap(group);
};

test.each([
  ["rzh", true, "Polish rz, and zh of all"],
  ["grzh", true, "Polish grz, and zh of all"],
  ["tskh", false, "it is a group itself"],
  ["rza", false, "no group ends behind rz"],
])("%s is an overlap: %s, %s", (letters, isOne) => {
  expect(isOverlap(letters)).toBe(isOne);
});

test("there are some hundreds, not all pairs of groups", () => {
  const all = Array.from({ length: overlaps.size }, (_, group) => group).filter((group) => overlaps.isOverlap(group));
  expect(all.length).toBeGreaterThan(20);
  expect(all.length).toBeLessThan(600);
  expect(new LetterGroups([], 3).size).toBe(0);
});

test.each([
  ["Berzhan", "Бержан"],
  ["Turzhan", "Туржан"],
  ["Derzhavin", "Державин"],
])("%s has the sounds of %s: rz does not hide zh", (latin, cyrillic) => {
  expect(sounds.aligner.cost(readWord(latin), readWord(cyrillic))).toBe(0);
  expect(skeletons(readWord(latin))).toEqual(expect.arrayContaining(skeletons(readWord(cyrillic))));
});
