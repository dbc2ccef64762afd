import { expect, test } from "vitest";
import { surnamePairs } from "../../bench/romanize/deromanize.ts";
import { partPairs } from "../../bench/romanize/part-pairs.ts";

const bearer = (cyrillic: string, ...latin: string[]) => ({
  id: "x",
  canonical: 0,
  names: [{ name: cyrillic, script: "Cyrillic" }, ...latin.map((name) => ({ name, script: "Latin" }))],
});

test.each([
  ["each word goes with the one that it spells", ["Щукин Юрий"], ["Yuri Shchukin"], ["юрий yuri", "щукин shchukin"]],
  ["spellings count once", ["Щукин"], ["Ščukin", "ščukin"], ["щукин ščukin"]],
  ["initials and other words are left out", ["Щукин Юрий"], ["Y. Shchukin, politician"], ["щукин shchukin"]],
])("%s", (_, [cyrillic = ""], latin, pairs) => {
  expect(partPairs([bearer(cyrillic, ...latin)]).map(({ part, latin: spelled }) => `${part} ${spelled}`)).toEqual(
    pairs,
  );
});

test.each([
  ["иванов", true],
  ["иванова", true],
  ["достоевский", true],
  ["шевченко", true],
  ["черных", true],
  ["ковальчук", true],
  ["лев", false],
  ["смит", false],
  ["нагасаки", false],
])("%s ends as a Slavic surname does: %s", (russian, isSurname) => {
  expect(surnamePairs([{ latin: "x", russian }]).length === 1).toBe(isSurname);
});
