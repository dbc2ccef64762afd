import { describe, expect, test } from "vitest";
import { shipSystems } from "../../build/ship.ts";
import { type Rule, readRules } from "../../src/romanize/rules.ts";
import type { SystemFile } from "../../src/romanize/system.ts";
import { writerOf } from "../../src/romanize/writer.ts";
import { type EditedSystem, systemFiles } from "../romanize/system-files.ts";

// Rules for the files of data/romanization, beyond their schema; that the samples come out is in tests/romanize.

interface Check {
  readonly name: string;
  /** What is wrong with a file, each fault with its mend. */
  readonly faults: (file: string, system: EditedSystem, all: readonly EditedSystem[]) => string[];
}

const checks: readonly Check[] = [
  {
    name: "the file is named after its id",
    faults: (file, { id }) => (file === `${id}.json` ? [] : [`rename the file to ${id}.json`]),
  },
  {
    name: "every rule can be met: its letters are small, composed and without marks of their own",
    faults: (_, { letters = {} }) =>
      Object.keys(letters).flatMap((key) =>
        canBeMet(key) ? [] : [`${key}: no word has such letters when it is read`],
      ),
  },
  {
    name: "what is written is small",
    faults: (_, { letters = {} }) =>
      Object.entries(letters)
        .filter(([, latin]) => latin !== latin.toLowerCase())
        .map(([key, latin]) => `${key}: ${latin} has a capital; capitals follow by themselves`),
  },
  {
    name: "what is written holds no Cyrillic letter",
    faults: (_, { letters = {}, capitals = {} }) =>
      [...Object.entries(letters), ...Object.entries(capitals), ...Object.entries(capitals).map(swapped)]
        .filter(([, latin]) => /\p{Script=Cyrillic}/u.test(latin))
        .map(([key, latin]) => `${key}: ${latin} has a Cyrillic letter; write the Latin one that looks like it`),
  },
  {
    name: "each rule with a context is shown by a sample that would be wrong without it",
    faults: (_, system, all) =>
      Object.keys(system.letters ?? {})
        .filter((key) => hasContext(key) && samplesHoldWithout(key, system, all))
        .map((key) => `${key}: add a sample that needs this rule, or take it out`),
  },
];

function ruleOf(key: string): Rule | undefined {
  return [...readRules({ [key]: "" }).values()].flat()[0];
}

function canBeMet(key: string): boolean {
  const letters = ruleOf(key)?.letters ?? "";
  return letters !== "" && letters === letters.toLowerCase().normalize("NFC") && !/\p{M}/u.test(letters);
}

function hasContext(key: string): boolean {
  return ruleOf(key)?.before !== undefined || ruleOf(key)?.after !== undefined;
}

function swapped([from, to]: readonly [string, string]): readonly [string, string] {
  return [to, from];
}

function samplesHoldWithout(key: string, system: EditedSystem, all: readonly EditedSystem[]): boolean {
  const { [key]: _, ...letters } = system.letters ?? {};
  const others = all.filter(({ id }) => id !== system.id);
  const shipped = shipSystems([...others, { ...system, letters }]).find(({ id }) => id === system.id);
  const write = writerOf(shipped as unknown as SystemFile);
  return system.samples.every(([text, latin]) => write(text) === latin);
}

describe.each(checks)("$name", ({ faults }) => {
  const all = [...systemFiles.values()];

  test.each([...systemFiles])("%s", (file, system) => {
    expect(faults(file, system, all)).toEqual([]);
  });
});

const good: EditedSystem = {
  id: "good",
  authority: "nobody",
  language: "ru",
  year: 2000,
  source: "https://example.org",
  letters: { _е: "ye", е: "e", л: "l", ш: "š" },
  capitals: { š: "Š" },
  samples: [["Еле", "Yele"]],
};
const heir: EditedSystem = {
  ...good,
  id: "heir",
  like: "good",
  letters: { _ш: "ch", _е: "e" },
  samples: [["Ше, еле", "Che, ele"]],
};

describe("each of these checks notices", () => {
  test.each<[name: string, file: string, system: EditedSystem, says: readonly string[]]>([
    ["the file is named", "bad.json", good, ["rename the file to good.json"]],
    [
      "every rule can be met",
      "",
      { ...good, letters: { Ш: "š", "и\u0306": "j", "о\u0304": "ō" } },
      ["Ш:", "и\u0306:", "о\u0304:"],
    ],
    ["what is written is small", "", { ...good, letters: { ш: "Sh" }, capitals: {} }, ["ш: Sh has a capital"]],
    ["holds no Cyrillic", "", { ...good, letters: { ш: "šа" }, capitals: { а: "A" } }, ["ш: šа has", "A: а has"]],
    ["each rule with a context", "", { ...good, samples: [["лел", "lel"]] }, ["_е: add a sample"]],
    ["each rule with a context", "", { ...heir, samples: [["Еле", "Ele"]] }, ["_ш: add a sample"]],
    ["each rule with a context", "", { ...heir, letters: { _е: "ye" }, samples: good.samples }, ["_е: add a sample"]],
  ])("that it does not hold that %s", (name, file, system, says) => {
    const found = checks.find((check) => check.name.includes(name))?.faults(file, system, [good, system]) ?? [];
    expect(found).toEqual(says.map((start) => expect.stringContaining(start)));
  });

  test.each(checks)("nothing in files that are right: $name", ({ faults }) => {
    expect(faults("good.json", good, [good])).toEqual([]);
    expect(faults("heir.json", heir, [good, heir])).toEqual([]);
  });
});
