import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ExportFormat, writeEntities } from "../../../src/import/index.ts";
import type { EntityInput } from "../../../src/types.ts";
import { ownEntities } from "./own-entities.ts";

async function textOf(entities: Iterable<EntityInput> | AsyncIterable<EntityInput>, format: ExportFormat) {
  let text = "";
  for await (const part of writeEntities(entities, { format })) text += part;
  return text;
}

const ZHANNA: EntityInput = {
  id: "zs",
  type: "person",
  names: [
    { text: "Zhanna Shchukina", lang: "en" },
    { text: "Жанна Щукина", lang: "ru", canonical: true },
    { text: "Schtschukina, Schanna", lang: "de", kind: "former" },
  ],
  distinctFrom: ["zs-2", "zs-3"],
};

test("CSV: a row a name, a byte order mark for Excel", async () => {
  expect(await textOf([{ ...ZHANNA, ...{ born: 1970 } }], "csv")).toBe(
    [
      "\u{FEFF}id,type,name,lang,kind,canonical,sources,description,wikidata,distinctFrom,sharedWith,born",
      "zs,person,Zhanna Shchukina,en,,,,,,zs-2 | zs-3,,1970",
      "zs,person,Жанна Щукина,ru,,yes,,,,,,",
      'zs,person,"Schtschukina, Schanna",de,former,,,,,,,',
      "",
    ].join("\n"),
  );
});

test.each([
  ["=1+2", "'=1+2"],
  ["+7 999", "'+7 999"],
  ["-ов", "'-ов"],
  ["@home", "'@home"],
  ["＝１", "'＝１"],
  ["'Оюна", "'Оюна"],
  ["'=1", "''=1"],
  ['="a"', `"'=""a"""`],
  ["a=b", "a=b"],
])("CSV: the name %s is the cell %s", async (name, cell) => {
  expect((await textOf([{ id: "1", names: [name] }], "csv")).split("\n")[1]).toBe(`1,,${cell},,,,,,,,`);
});

test("FollowTheMoney: one name, others by their kind, no language", async () => {
  expect(await textOf([ZHANNA], "ftm")).toBe(
    '{"id":"zs","schema":"Person","properties":{"name":["Жанна Щукина"],"alias":["Zhanna Shchukina"],' +
      '"previousName":["Schtschukina, Schanna"]}}\n',
  );
});

test("SKOS: a preferred label for each language, the canonical one first", async () => {
  const text = await textOf([ZHANNA, { id: "a b", names: ["Ufa", { text: "Uffa", kind: "misspelling" }] }], "skos");
  expect(JSON.parse(text)).toEqual({
    "@context": { skos: "http://www.w3.org/2004/02/skos/core#" },
    "@graph": [
      {
        "@id": "zs",
        "@type": "skos:Concept",
        "skos:prefLabel": [
          { "@language": "ru", "@value": "Жанна Щукина" },
          { "@language": "en", "@value": "Zhanna Shchukina" },
          { "@language": "de", "@value": "Schtschukina, Schanna" },
        ],
        "skos:inScheme": { "@id": "#persons" },
      },
      { "@id": "allonym:a%20b", "@type": "skos:Concept", "skos:prefLabel": ["Ufa"], "skos:hiddenLabel": ["Uffa"] },
    ],
  });
});

test("SKOS: a label that is shown is not hidden too", async () => {
  const names = ["Oufa", { text: "Ufa", kind: "misspelling" as const }, "Ufa"];
  const [concept] = JSON.parse(await textOf([{ id: "1", names }], "skos"))["@graph"];
  expect(concept).toEqual({
    "@id": "1",
    "@type": "skos:Concept",
    "skos:prefLabel": ["Oufa"],
    "skos:altLabel": ["Ufa"],
  });
});

test("other programs read the same cells", async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(ownEntities, async (entities) => {
      const table = parse(await textOf(entities, "csv"), { bom: true, columns: true, recordDelimiter: "\n" });
      const names = entities.flatMap((entity) => entity.names.map((one) => (typeof one === "string" ? one : one.text)));
      const cells = new Set(
        (table as { name: string }[]).map(({ name }) => name.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "")),
      );
      expect(cells).toEqual(new Set(names.map((name) => name.trim())));
      rows += table.length;
    }),
    { seed: 20261130, numRuns: 200 },
  );
  expect(rows).toBeGreaterThan(1000);
});

test("of a list without end no more is held than a part", async () => {
  let made = 0;
  async function* endless(): AsyncGenerator<EntityInput> {
    for (;;) yield { id: String(made++), names: ["Жанна Щукина"] };
  }
  for (const format of ["jsonl", "csv", "ftm", "skos"] as const) {
    made = 0;
    let parts = 0;
    for await (const part of writeEntities(endless(), { format })) {
      expect(part.length).toBeLessThan(200_000);
      if (++parts === 20) break;
    }
    expect(made, format).toBeLessThan(100_000);
  }
});

const CIRCLE: EntityInput & { self?: unknown } = { id: "c", names: ["C"] };
CIRCLE.self = CIRCLE;

test.each<readonly [string, unknown, unknown, string]>([
  ["no such format", [], { format: "xml" }, "invalid-option"],
  ["no options", [], undefined, "invalid-option"],
  ["no entities", undefined, { format: "csv" }, "invalid-option"],
  ["no names", [{ id: "1", names: [] }], { format: "csv" }, "no-names"],
  ["no id", [{ id: "", names: ["A"] }], { format: "jsonl" }, "empty-id"],
  ["a name that would not be read", [{ id: "1", names: ["A\0"] }], { format: "ftm" }, "invalid-entity"],
  ["half a letter", [{ id: "1", names: ["A\ud800"] }], { format: "csv" }, "invalid-entity"],
  ["what is no JSON", [CIRCLE], { format: "jsonl" }, "invalid-entity"],
])("%s: an error with a code", async (_, entities, options, code) => {
  const write = async () => textOfAny(entities, options);
  await expect(write()).rejects.toMatchObject({ code });
});

async function textOfAny(entities: unknown, options: unknown): Promise<void> {
  for await (const _ of writeEntities(entities as EntityInput[], options as { format: ExportFormat }));
}

test("empty fields are nothing", async () => {
  const empty = { id: "1", names: [{ text: "A", lang: "", sources: [] }], description: "", distinctFrom: [], x: null };
  const writing = writeEntities([empty], { format: "skos" });
  for await (const _ of writing);
  expect(writing.summary.losses).toEqual([]);
});
