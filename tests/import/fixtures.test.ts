import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeImport } from "../../src/import/index.ts";
import { runCommand } from "../docs/run-commands.ts";
import { namesOf, readAll } from "./read-all.ts";

// Files as people have them, made by hand after public descriptions of their formats (fixtures/README.md says which).
// Each resolves at the first attempt, with no option but the file.

const FOLDER = "tests/import/fixtures";

interface Sample {
  /** What is said on standard error. */
  readonly said: string;
  /** The id of each entity and its names. */
  readonly entities: Readonly<Record<string, readonly string[]>>;
  /** Spellings that the file does not have, and the id of the entity that each is to find. */
  readonly finds: Readonly<Record<string, string>>;
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  "scholars.csv": {
    said:
      'CSV with semicolons, Windows-1251; id from "id", names from "ФИО", "name:en"; ' +
      "6 records, 5 entities, taken for persons, 1 rejected (line 6: no name)",
    entities: {
      1: ["Достоевский Фёдор Михайлович", "Fyodor Dostoevsky (en)"],
      2: ["Менделеев Дмитрий Иванович"],
      3: ["Ковалевская Софья Васильевна", "Sofya Kovalevskaya (en)"],
      5: ["Чайковский Пётр Ильич"],
      6: ["Щукина Жанна Юрьевна"],
    },
    finds: { "Fjodor Dostojewski": "1", "Dimitri Mendelejew": "2", "Schanna Schtschukina": "6" },
  },
  "rows-a-name.tsv": {
    said:
      'CSV with tabs, UTF-16 LE; id from "id", names from "name", type from "type"; ' + "3 rows, 2 records, 2 entities",
    entities: { 7: ["Жанна Щукина (ru)", "Zhanna Shchukina (en)"], 9: ["Нижний Тагил (ru)"] },
    finds: { "Schanna Schtschukina": "7", "Niżny Tagił": "9" },
  },
  "entities.ftm.json": {
    said:
      "FollowTheMoney, UTF-8; 10 records, 7 entities, 3 rejected (line 8: schema LegalEntity may be a person or a " +
      "body: say which by the option type (--as) or classes; line 9: schema Address is no person, place or body; " +
      "line 10: schema Ownership is no person, place or body)",
    entities: {
      fd: ["Фёдор Достоевский", "Fyodor Dostoevsky", "F. M. Dostoevsky", "Достоевский, Фёдор Михайлович"],
      ac: ["Anton Chekhov", "Антон Чехов", "Antosha Chekhonte"],
      sk: ["Софья Ковалевская", "Софья Корвин-Круковская (former)"],
      zs: ["Жанна Щукина"],
      nl: ["Northern Library", "Северная библиотека"],
      vt: ["ООО «Верфь Тихая»", "Verf Tikhaya LLC"],
      cm: ["City Museum of Salavat"],
    },
    finds: { "Fjodor Dostojewski": "fd", "Anton Tschechow": "ac", "Verf Tikhaya": "vt" },
  },
  "writers.srj": {
    said:
      "SPARQL results, UTF-8; id from ?item, names from ?itemLabel, ?alias, type from ?type; " +
      "7 rows, 5 records, 4 entities, 1 rejected (line 121: no name)",
    entities: {
      Q5685: ["Anton Chekhov (en)", "Антон Чехов (ru)", "Antosha Chekhonte (en)", "Anton Tschechow (de)"],
      Q991: ["Fyodor Dostoyevsky (en)", "Достоевский, Фёдор Михайлович (ru)"],
      Q7243: ["Leo Tolstoy (en)"],
      Q7200: ["Александр Пушкин (ru)"],
    },
    finds: { "Antoine Tchekhov": "Q5685", "Alexander Puschkin": "Q7200", "Fjodor Dostojewskij": "Q991" },
  },
  "places.skos.jsonld": {
    said:
      "SKOS, UTF-8; 5 records, 3 entities, 2 rejected (line 7: is no skos:Concept but a skos:ConceptScheme; " +
      "line 63: no name)",
    entities: {
      "https://example.org/places/ufa": ["Уфа (ru)", "Ufa (en)", "Өфө (ba)", "Uffa (misspelling)"],
      "https://example.org/places/salavat": ["Салават (ru)", "Salavat (en)", "Salawat (de)", "Salavat town"],
      "https://example.org/places/ishimbay": ["Ишимбай"],
    },
    finds: { Oufa: "https://example.org/places/ufa", Ischimbai: "https://example.org/places/ishimbay" },
  },
  "dump.wikidata.json": {
    said:
      "Wikidata items, UTF-8; 4 records, 2 entities, 2 rejected " +
      "(line 4: is of no known class (Q1549591): name it in the option classes; line 5: is no item)",
    entities: {
      Q5685: [
        "Anton Chekhov (en)",
        "Anton Tschechow (de)",
        "Anton Tchekhov (fr)",
        "Антон Чехов (ru)",
        "Антон Чэхаў (be-tarask)",
        "Чехов (ru)",
        "Антон Павлович Чехов (ru)",
        "Антоша Чехонте (pseudonym)",
      ],
      Q83420: ["Sofya Kovalevskaya", "Софья Ковалевская (ru)", "Софья Корвин-Круковская (ru, former)"],
    },
    finds: { "Anton Czechow": "Q5685", "Sofja Kowalewskaja": "Q83420" },
  },
  "Q5685.json": {
    said: "Wikidata items, UTF-8; 1 record, 1 entity",
    entities: {
      Q5685: [
        "Anton Chekhov (en)",
        "Anton Tschechow (de)",
        "Anton Tchekhov (fr)",
        "Антон Чехов (ru)",
        "Антон Чэхаў (be-tarask)",
        "Чехов (ru)",
        "Антон Павлович Чехов (ru)",
        "Антоша Чехонте (pseudonym)",
      ],
    },
    finds: { "Anton Czechow": "Q5685" },
  },
  "site.schema-org.jsonld": {
    said:
      "schema.org, UTF-8; 4 records, 3 entities, " +
      "1 rejected (line 45: class WebSite is no known person, place or body)",
    entities: {
      "#zhanna": ["Жанна Щукина", "Zhanna Shchukina", "Щукина, Жанна Юрьевна"],
      "#library": ["Северная библиотека (ru)", "Northern Library (en)"],
      "#ufa": ["Уфа (ru)", "Ufa (en)"],
    },
    finds: { "Schanna Schtschukina": "#zhanna", Oufa: "#ufa" },
  },
  "staff.json": {
    said: "plain objects, UTF-8; 4 records, 3 entities (2 of no type, taken for persons), 1 rejected (line 27: no name)",
    entities: { 7: ["Жанна Щукина"], Q8: ["Юрий Лужин", "Juri Luschin (de)"], 9: ["Нижний Тагил"] },
    finds: { "Schanna Schtschukina": "7", "Yury Luzhin": "Q8", "Niżny Tagił": "9" },
  },
  "staff.jsonl": {
    said: "plain objects, UTF-8; 4 records, 3 entities (2 of no type, taken for persons), 1 rejected (line 4: no name)",
    entities: { 7: ["Жанна Щукина"], Q8: ["Юрий Лужин", "Juri Luschin (de)"], 9: ["Нижний Тагил"] },
    finds: { "Schanna Schtschukina": "7", "Yury Luzhin": "Q8", "Niżny Tagił": "9" },
  },
};

describe.each(Object.entries(SAMPLES))("%s", (file, { said, entities, finds }) => {
  const path = `${FOLDER}/${file}`;
  const bytes = readFileSync(path);

  test("is read, and what was guessed is said", async () => {
    const read = await readAll(bytes);
    expect(Object.fromEntries(read.entities.map((entity) => [entity.id, namesOf(entity)]))).toEqual(entities);
    expect(describeImport(read.summary)).toBe(said);
    expect(read.summary.records).toBe(read.summary.entities + read.summary.rejected);
  });

  test.each(Object.entries(finds))("resolves %s at the first attempt", async (name, id) => {
    const { code, out, err } = await runCommand(`npx allonym resolve --json --table ${path} "${name}"`);
    expect({ code, status: JSON.parse(out).status, id: JSON.parse(out).id }).toEqual({ code: 0, status: "match", id });
    expect(err).toBe(`allonym: ${path}: ${said}\n`);
  });

  test("gives the same however it is cut", async () => {
    const whole = await readAll(bytes);
    const cuts = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        expect(await readAll(pieces(bytes, at))).toEqual(whole);
      }),
      { seed: 18, numRuns: 40 },
    );
    expect(await readAll(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });
});

function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts, bytes.length].sort((a, b) => a - b);
  return places.slice(1).map((end, at) => bytes.subarray(places[at], end));
}

test("every fixture is read here", () => {
  expect(
    readdirSync(FOLDER)
      .filter((file) => file !== "README.md")
      .sort(),
  ).toEqual(Object.keys(SAMPLES).sort());
});
