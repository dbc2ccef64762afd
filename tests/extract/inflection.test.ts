import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/extract/inflection.ts";
import { Lemmatizer } from "../../src/extract/lemmatizer.ts";
import { settings } from "../../src/settings.ts";
import { contextOf } from "./context.ts";

// Every file of data/grammar/inflection has samples: an inflected name, and the form in which a dictionary has it.

const FOLDER = "data/grammar/inflection";

interface InflectionFile {
  readonly language: string;
  readonly samples: readonly (readonly [inflected: string, base: string])[];
}

const files = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, ...(JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as InflectionFile) }));

function lemmas(text: string, number: number): string[] {
  const { tokens: all } = contextOf(text);
  const [language] = languages.slice(number, number + 1);
  return (
    new Lemmatizer(text, language === undefined ? [] : [language], settings.extract)
      .ofSpan(all)
      // Names of peoples and places are no persons': of these each word is inflected.
      .filter(({ ofPerson, folded }) => ofPerson || folded.every((word, at) => word !== all[at]?.folded))
      .map(({ text: base }) => base)
  );
}

const withSamples = files.map((file, number) => ({ ...file, number })).filter(({ samples }) => samples.length > 0);

describe.each(withSamples)("$name", ({ samples, number }) => {
  test.each(samples)("%s is a form of %s", (inflected, base) => {
    expect(lemmas(inflected, number)).toContain(base);
  });
});

test("every language with endings has samples", () => {
  const bare = files.filter(({ samples }, number) => languages[number]?.paradigms.length !== 0 && samples.length === 0);
  expect(bare.map(({ name }) => name)).toEqual([]);
});
