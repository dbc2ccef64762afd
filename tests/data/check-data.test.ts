import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkAll } from "../../build/check-data/check-data.ts";
import { formatFaults } from "../../build/check-data/format.ts";
import { GOLDEN, outcomesOf } from "../../build/check-data/golden.ts";
import { isSchema } from "../../build/check-data/schemas.ts";
import { parseSource, type Source } from "../../src/tables/data-file.ts";
import { messageOf } from "../../src/tables/fault.ts";
import type { TableRecord } from "../../src/tables/record.ts";
import { makeResolver, sources } from "./read-tables.ts";

// What `npm run check:data` says of a table in which one thing is wrong.

const SOURCE = '"sources": [{ "title": "A gazetteer, 2020" }]';

/** A file of the table as people write it, formatted. */
function town(id: string, english: string, russian: string, distinctFrom = ""): string {
  return `{
  "$schema": "../../schema/entity.json",
  "id": "${id}",
  "type": "place",
  "description": "town",
  "names": [
    { "text": "${english}", "lang": "en", "canonical": true, ${SOURCE} },
    { "text": "${russian}", "lang": "ru", ${SOURCE} }
  ]${distinctFrom === "" ? "" : `,\n  "distinctFrom": ["${distinctFrom}"]`}
}
`;
}

const UFA = "data/tables/towns/ufa.json";
const BIRSK = "data/tables/towns/birsk.json";
const MOSCOW = "data/tables/towns/moscow.json";

const good: Readonly<Record<string, string>> = {
  [BIRSK]: town("birsk", "Birsk", "Бирск", "ufa"),
  [MOSCOW]: town("moscow", "Moscow", "Москва"),
  [UFA]: town("ufa", "Ufa", "Уфа", "birsk"),
};

type Edit = readonly [path: string, from: string, to: string];

const source = (path: string, text: string): Source => ({ path, bytes: new TextEncoder().encode(text) });
const library = async () => makeResolver;
const golden = outcomesOf(
  Object.values(good).map((text) => JSON.parse(text) as TableRecord),
  makeResolver,
);

function edited(files: Readonly<Record<string, string>>, [path, from, to]: Edit): Readonly<Record<string, string>> {
  expect(files[path], `${from} is in ${path}`).toContain(from);
  return { ...files, [path]: files[path]?.replace(from, to) ?? "" };
}

/** The messages about the table after some edits. */
async function messages(edits: readonly Edit[], record: object = golden, format = formatFaults): Promise<string[]> {
  const files = Object.entries(edits.reduce(edited, good)).map(([path, text]) => source(path, text));
  const { faults } = await checkAll(files, library, source(GOLDEN, JSON.stringify(record, null, 2)), format);
  return faults.map(messageOf);
}

test("a table that is right has no fault", async () => {
  expect(await messages([])).toEqual([]);
});

const cases: readonly (readonly [what: string, edit: Edit, place: string, rule: string, mend: string])[] = [
  [
    "a missing source",
    [UFA, `"lang": "ru", ${SOURCE}`, '"lang": "ru"'],
    `${UFA}:8, name "Уфа" (ru): names[1] lacks the field "sources"`,
    "the file follows data/schema/entity.json",
    'Add "sources" (Pages or publications that show exactly this spelling).',
  ],
  [
    "a list without a source",
    [UFA, `"lang": "ru", ${SOURCE}`, '"lang": "ru", "sources": []'],
    `${UFA}:8, name "Уфа" (ru): names[1].sources`,
    "the file follows data/schema/entity.json",
    "Pages or publications that show exactly this spelling.",
  ],
  [
    "a source that nobody can look up",
    [UFA, SOURCE, '"sources": [{ "title": "unverified" }]'],
    `${UFA}:7, name "Ufa" (en): [{"title":"unverified"}] is no source`,
    "every name has a source that others can look up",
    "Cite a page or publication",
  ],
  [
    "an unknown field",
    [UFA, '"lang": "ru",', '"lang": "ru", "note": "x",'],
    `${UFA}:8, name "Уфа" (ru): names[1] has the unknown field "note"`,
    "the file follows data/schema/entity.json",
    "known are text, lang, canonical, kind, sources.",
  ],
  [
    "a field by another name",
    [UFA, '"lang": "ru"', '"language": "ru"'],
    `${UFA}:8, name "Уфа": names[1] has the unknown field "language", and lacks "lang"`,
    "the file follows data/schema/entity.json",
    "known are text, lang, canonical, kind, sources.",
  ],
  [
    "a bad language",
    [UFA, '"lang": "ru"', '"lang": "Russian"'],
    `${UFA}:8, name "Уфа" (Russian): names[1].lang`,
    "the file follows data/schema/entity.json",
    "BCP 47 of the text that uses the spelling",
  ],
  [
    "a bad id, which another file names",
    [UFA, '"id": "ufa"', '"id": "Ufa!"'],
    `${UFA}:3, id "Ufa!": id must match`,
    "the file follows data/schema/entity.json",
    "Lower-case Latin letters",
  ],
  [
    "an id that is not the name of the file, and which another file names",
    [UFA, '"id": "ufa"', '"id": "uffa"'],
    `${UFA}:3, id "uffa"`,
    "the file is named after its id",
    "Rename the file to uffa.json, or correct the id.",
  ],
  [
    "broken JSON",
    [UFA, '"type": "place",', '"type": "place"'],
    `${UFA}:5, the file: Expected ","`,
    "the file is JSON",
    "a comma too many or too few",
  ],
  [
    "an alias of another entity",
    [UFA, '"text": "Уфа", "lang": "ru"', '"text": "Moscow", "lang": "en"'],
    `${UFA}:8, name "Moscow" (en): moscow has it too (${MOSCOW}:7)`,
    "no name belongs to two entities unless both say sharedWith",
    "Take it out of one",
  ],
  [
    "an alias of another entity, otherwise written",
    [UFA, '"text": "Уфа"', '"text": "МОСКВА."'],
    `${UFA}:8, name "МОСКВА." (ru): moscow has it too (${MOSCOW}:8)`,
    "no name belongs to two entities unless both say sharedWith",
    "Take it out of one",
  ],
  [
    "a name that names nobody",
    [UFA, '"text": "Уфа"', '"text": "?!"'],
    `${UFA}:8, name "?!" (ru): it gives none`,
    "every name resolves to its entity",
    "else correct the name",
  ],
  [
    "an id in distinctFrom that is nowhere",
    [UFA, '"distinctFrom": ["birsk"]', '"distinctFrom": ["bjrsk"]'],
    `${UFA}:10, distinctFrom "bjrsk": no entity in use has that id`,
    "distinctFrom and sharedWith are mutual",
    "Correct the id, or take it out.",
  ],
  [
    "a letter that turns the words of a terminal around",
    [UFA, '"text": "Ufa"', '"text": "U\u202Efa"'],
    `${UFA}:7, name "U\\u{202e}fa" (en): U+202E at position 1`,
    "words are separated by one plain space, and nothing is invisible",
    "Put one plain space there, or nothing.",
  ],
];

describe("one fault gives one message, with file, line, entry, rule and mend", () => {
  test.each(cases)("%s", async (_, edit, place, rule, mend) => {
    const found = await messages([edit], golden, () => []);
    expect(found, found.join("\n")).toHaveLength(1);
    for (const part of [place, `Rule: ${rule}.`, "Mend: ", mend]) expect(found[0]).toContain(part);
    expect(found[0]).not.toContain("golden");
  });

  // Biome takes its time to start, so it looks at all of them at once.
  test("and none of these files is unformatted", () => {
    const files = cases
      .map(([, edit], number) => source(`data/tables/case-${number}/ufa.json`, edited(good, edit)[UFA] ?? ""))
      .map(parseSource)
      .filter((file) => "value" in file);
    expect(files.length).toBeGreaterThan(10);
    expect(formatFaults(files)).toEqual([]);
  });

  test("an unformatted file", async () => {
    expect(await messages([[UFA, '"type": "place"', '"type":"place"']])).toEqual([
      `${UFA}:4, the file: it is not formatted from here on.\n` +
        "  Rule: the file is formatted as Biome does.\n  Mend: Run `npm run check:data`, which formats it.",
    ]);
  });

  test("a file that is not UTF-8", async () => {
    const { faults } = await checkAll(
      [{ path: UFA, bytes: Uint8Array.of(0x22, 0xff, 0x22) }],
      async () => makeResolver,
    );
    expect(faults.map(messageOf)).toEqual([expect.stringContaining(`${UFA}:1, the file: it is not.`)]);
  });

  test.each([
    [
      "a file that follows no schema",
      "language.json",
      "langauge.json",
      '2, $schema "../schema/langauge.json": it names no',
    ],
    ["an unknown field of a file of rules", '"russian"', '"rusian"', "6, rusian: the record has the unknown field"],
  ])("%s", async (_, from, to, says) => {
    const path = "data/languages/ba.json";
    const text = readFileSync(path, "utf8").replace(from, to);
    const files = [...sources.filter(isSchema), source(path, text)];
    const { faults } = await checkAll(files, library, undefined, () => []);
    expect(faults.map(messageOf)).toEqual([expect.stringContaining(`${path}:${says}`)]);
  });

  test("several faults in several files: each once, and none that follows from another", async () => {
    const found = await messages([
      [BIRSK, '"type": "place",', '"type": "place"'],
      [MOSCOW, '"lang": "ru"', '"lang": "Russian"'],
      [UFA, '"text": "Уфа"', '"text": "Ufa  City"'],
    ]);
    expect(found.map((message) => message.split(",")[0])).toEqual([`${BIRSK}:5`, `${MOSCOW}:8`, `${UFA}:8`]);
  });
});

describe("the golden file", () => {
  const { Ufa, ...rest } = golden;

  test("says what every listed string gives", () => {
    expect(golden).toEqual({
      Birsk: "birsk",
      Moscow: "moscow",
      Ufa: "ufa",
      Бирск: "birsk",
      Москва: "moscow",
      Уфа: "ufa",
    });
  });

  test("is incomplete without one of them: that is one message, which says how to write it", async () => {
    const found = await messages([], rest, () => []);
    expect(found).toEqual([expect.stringContaining('"Ufa"')]);
    expect(found[0]).toContain("Mend: Run `npm run data:golden`.");
  });

  test("fails if a string gives something else, with its line", async () => {
    const found = await messages([], { ...golden, Ufa: "birsk", "An old name": "ufa" }, () => []);
    expect(found).toEqual([
      expect.stringContaining(`${GOLDEN}:4, Ufa "birsk": now it gives ufa.`),
      expect.stringContaining('An old name "ufa": now it gives none ('),
    ]);
  });

  test("is not compared while a file is broken", async () => {
    const found = await messages([[UFA, '"lang": "ru"', '"lang": "Russian"']], rest, () => []);
    expect(found).toEqual([expect.stringContaining("entity.json")]);
  });
});
