import { describe, expect, test } from "vitest";
import { readRules } from "../../src/romanize/rules.ts";
import { type EditedTradition, languageFiles, traditionFiles } from "../romanize/press-files.ts";

// Rules for the files of data/traditions, beyond their schema; that the samples come out is in tests/romanize.

interface Check {
  readonly name: string;
  /** What is wrong with a file, each fault with its mend. */
  readonly faults: (file: string, tradition: EditedTradition, all: readonly EditedTradition[]) => string[];
}

const languages = new Set([...languageFiles.values()].map(({ language }) => language));

const checks: readonly Check[] = [
  {
    name: "the file is named after its id",
    faults: (file, { id }) => (file === `${id}.json` ? [] : [`rename the file to ${id}.json`]),
  },
  {
    name: "no other file has its label",
    faults: (_, { id, label }, all) =>
      all
        .filter((other) => other.label === label && other.id !== id)
        .map((other) => `${label}: give another label here or in ${other.id}.json`),
  },
  {
    name: "the tradition that it is like is there",
    faults: (_, { like }, all) =>
      like === undefined || all.some(({ id }) => id === like) ? [] : [`${like}: there is no such file`],
  },
  {
    name: "every language that it names has a file",
    faults: (_, { languages: own = {}, samples = [] }) =>
      [...Object.keys(own), ...samples.map(([language]) => language)]
        .filter((language) => !languages.has(language))
        .map((language) => `${language}: add data/languages/${language}.json`),
  },
  {
    name: "every rule can be met: its letters are small and composed",
    faults: (_, tradition) =>
      spellingsIn(tradition)
        .filter(([key]) => !canBeMet(key))
        .map(([key]) => `${key}: no word has such letters when it is read`),
  },
  {
    name: "what is written is small, and in letters of its script",
    faults: (_, tradition) =>
      spellingsIn(tradition)
        .filter(([, text]) => text !== text.toLowerCase() || foreignTo(tradition).test(text))
        .map(([key, text]) => `${key}: ${text} has a capital, or a letter of the other script that looks alike`),
  },
  {
    name: "a tradition shows itself by four samples",
    faults: (_, { share, samples = [] }) => (share === undefined || samples.length >= 4 ? [] : ["add samples"]),
  },
];

function spellingsIn({ letters, languages: own = {} }: EditedTradition): [key: string, text: string][] {
  return [letters, ...Object.values(own)].flatMap((rules) =>
    Object.entries(rules).flatMap(([key, texts]) => [texts].flat().map((text): [string, string] => [key, text])),
  );
}

function canBeMet(key: string): boolean {
  const letters = [...readRules({ [key]: "" }).values()][0]?.[0]?.letters ?? "";
  return letters !== "" && letters === letters.toLowerCase().normalize("NFC");
}

function foreignTo({ script }: EditedTradition): RegExp {
  return script === "Latin" ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
}

describe.each(checks)("$name", ({ faults }) => {
  const all = [...traditionFiles.values()];

  test.each([...traditionFiles])("%s", (file, tradition) => {
    expect(faults(file, tradition, all)).toEqual([]);
  });
});

const good: EditedTradition = {
  id: "good",
  label: "Good press",
  script: "Latin",
  share: 1,
  letters: { _е: ["ye", "e"], е: "e", ъ: "" },
  languages: { uk: { и: "y" } },
  samples: Array.from({ length: 4 }, () => ["ru", "Е", "Ye"] as const),
};

describe("each of these checks notices", () => {
  test.each<[name: string, file: string, tradition: EditedTradition, says: readonly string[]]>([
    ["the file is named", "bad.json", good, ["rename the file to good.json"]],
    ["no other file", "", { ...good, id: "bad" }, ["Good press: give another label here or in good.json"]],
    ["is like is there", "", { ...good, like: "bad" }, ["bad: there is no such file"]],
    ["every language", "", { ...good, languages: { en: {} }, samples: [["de", "", ""]] }, ["en: add", "de: add"]],
    ["can be met", "", { ...good, letters: { Е: "e" }, languages: { uk: { "и\u0306": "j" } } }, ["Е:", "и\u0306:"]],
    ["in letters of its script", "", { ...good, letters: { ш: ["sh", "Sh", "ѕh"] } }, ["ш: Sh has", "ш: ѕh has"]],
    [
      "in letters of its script",
      "",
      { ...good, script: "Cyrillic" },
      ["_е: ye has", "_е: e has", "е: e has", "и: y has"],
    ],
    ["four samples", "", { ...good, samples: [] }, ["add samples"]],
  ])("that it does not hold that %s", (name, file, tradition, says) => {
    const found = checks.find((check) => check.name.includes(name))?.faults(file, tradition, [good, tradition]) ?? [];
    expect(found).toEqual(says.map((start) => expect.stringContaining(start)));
  });

  test.each(checks)("nothing in a file that is right: $name", ({ faults }) => {
    expect(faults("good.json", good, [good])).toEqual([]);
  });
});
