import { expect, test } from "vitest";
import { Syllables } from "../../src/sound/syllables.ts";
import { sounds } from "../usual-rules.ts";

test.each([
  ["zhi", true],
  ["zhiqi", true],
  ["an", true],
  ["ana", true],
  ["zh", false],
  ["zhik", false],
  ["n", false],
  ["", false],
])("of the onsets zh, q, n and the rhymes i, a, an is %s: %s", (word, isMade) => {
  expect(new Syllables({ onsets: ["zh", "q", "n"], rhymes: ["i", "a", "an"] }).make(word)).toBe(isMade);
});

test("a long word that can be taken apart in many ways is told at once", () => {
  const syllables = new Syllables({ onsets: ["n"], rhymes: ["a", "an", "na"] });
  expect(syllables.make(`${"an".repeat(500)}n`)).toBe(false);
  expect(syllables.make("an".repeat(500))).toBe(true);
});

test.each([
  ["tsuchida", ["japanese"]],
  ["kenji", ["japanese", "pinyin"]],
  ["zhiqiang", ["pinyin"]],
  ["marina", ["japanese", "pinyin"]],
  ["vladimir", []],
  ["путин", []],
])("%s may be %j by its syllables", (word, ids) => {
  expect([...sounds.traditions.withSyllablesOf(word)].sort()).toEqual(ids);
});
