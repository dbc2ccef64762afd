import { describe, expect, test } from "vitest";
import { ruleAt } from "../../src/romanize/rules.ts";
import { likeliestSpellings } from "../../src/romanize/spellings.ts";
import { traditionsOf, type WritingTradition } from "../../src/romanize/traditions.ts";
import { languageFiles, traditionFiles } from "./press-files.ts";

// Every file of data/traditions carries its own samples; rules for what the files hold are in tests/data.

const presses = [...traditionFiles.values()].filter(({ share }) => share !== undefined);

describe.each(presses)("$id", ({ id, samples = [] }) => {
  test.each(samples)("a name of %s, %s, is spelled %s first", (language, name, spelling) => {
    expect(firstSpelling(id, language, name)).toBe(spelling.toLowerCase());
  });
});

function firstSpelling(id: string, language: string, name: string): string | undefined {
  const rules = traditionsOf(language).find((tradition) => tradition.id === id)?.rules ?? new Map();
  const [first] = [...likeliestSpellings(name.toLowerCase(), rules, 100)].sort(([, p], [, q]) => q - p);
  return first?.[0];
}

describe.each([...languageFiles.values()])("names of $language", ({ language, alphabet }) => {
  const traditions = traditionsOf(language);

  test.each(traditions.filter(spellsInLatin))("have all their letters spelled by: $id", ({ rules }) => {
    const left = [...alphabet].filter((letter) =>
      [letter, `а${letter}а`, `т${letter}т`].some((word) => !ruleAt(rules, word, word.indexOf(letter))),
    );
    expect(left).toEqual([]);
  });

  test("the shares of their traditions make a whole", () => {
    expect(traditions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});

function spellsInLatin({ script, isStandard }: WritingTradition): boolean {
  return script === "Latin" && !isStandard;
}

test("the standards of a language are among its traditions, not those of others", () => {
  const standards = traditionsOf("uk").filter(({ isStandard }) => isStandard);
  expect(standards.map(({ id }) => id)).toContain("ua-ukr-Cyrl-Latn-2010");
  expect(standards.every(({ id }) => id.includes("ukr"))).toBe(true);
});
