import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeExport, type ExportFormat, writeEntities } from "../../../src/import/index.ts";
import { CAPACITIES } from "../../../src/import/write/capacity.ts";
import { furtherFields, keep } from "../../../src/import/write/keep.ts";
import { Losses } from "../../../src/import/write/losses.ts";
import type { OwnEntity } from "../../../src/import/write/types.ts";
import { ownEntities } from "./own-entities.ts";

// What a format can hold is what comes back (round-trip.test.ts); here, that nothing is lost unsaid.

const FULL: OwnEntity & { readonly born: number; readonly note: string } = {
  id: "zs",
  type: "person",
  names: [
    { text: "Zhanna", lang: "en", kind: "nickname" },
    { text: "Жанна Щукина", lang: "ru", canonical: true, sources: [{ url: "https://example.org/1" }] },
    { text: "Жанна Шукина", lang: "ru", kind: "misspelling" },
    { text: "Жанна Лужина", lang: "ru", kind: "former" },
    { text: "Жанна Щукина", lang: "uk" },
  ],
  description: "writer",
  identifiers: { wikidata: "Q7" },
  distinctFrom: ["zs-2"],
  sharedWith: ["zs-3"],
  born: 1970,
  note: "=1+1",
};

/** What is said of an entity that has something of everything, of one without a type, and of a group. */
const SAID: Readonly<Record<ExportFormat, readonly [full: string, untyped: string, group: string]>> = {
  jsonl: ["JSON lines; 1 entity", "JSON lines; 1 entity", "JSON lines; 1 entity"],
  csv: ["CSV; 1 entity; it cannot hold 1 value but as text (born)", "CSV; 1 entity", "CSV; 1 entity"],
  ftm: [
    "FollowTheMoney; 1 entity; it cannot hold the language of 5 names, the sources of 1 name, the kind of 1 name, " +
      "1 name that differs in nothing else, distinctFrom of 1 entity, sharedWith of 1 entity, " +
      "2 values of further fields (born, note)",
    "FollowTheMoney; 1 entity; it cannot hold that no type is said of 1 entity, written as a person",
    "FollowTheMoney; 0 entities, 1 left out as it has no schema for groups",
  ],
  skos: [
    "SKOS; 1 entity; it cannot hold the kind of 2 names, the sources of 1 name, distinctFrom of 1 entity, " +
      "sharedWith of 1 entity, 2 values of further fields (born, note)",
    "SKOS; 1 entity",
    "SKOS; 1 entity",
  ],
};

test.each(Object.entries(SAID))("%s: what it cannot hold is counted and said", async (format, said) => {
  const entities = [FULL, { id: "1", names: ["Ufa"] }, { id: "2", type: "group" as const, names: ["Bashkirs"] }];
  const sentences = [];
  for (const entity of entities) {
    const writing = writeEntities([entity], { format: format as ExportFormat });
    for await (const _ of writing);
    sentences.push(describeExport(writing.summary));
  }
  expect(sentences).toEqual(said);
});

describe.each(Object.entries(CAPACITIES))("%s", (_, capacity) => {
  test("an entity of which nothing is counted as lost is kept as a whole", () => {
    const seen = { whole: 0, lost: 0 };
    fc.assert(
      fc.property(ownEntities, (entities) => {
        for (const entity of entities) {
          const losses = new Losses();
          const columns = new Set(furtherFields(entity).map(([field]) => field));
          const kept = keep(entity, capacity, losses, columns);
          if (losses.all.length > 0 || kept === undefined) seen.lost++;
          else {
            seen.whole++;
            expect(said(kept)).toEqual(said(entity));
          }
        }
      }),
      { seed: 20261130, numRuns: 400 },
    );
    expect(seen.whole).toBeGreaterThan(10);
  });
});

/** All that an entity says, in no order: what is empty says nothing, and kind "spelling" is no kind. */
function said(entity: OwnEntity): unknown {
  const inputs = entity.names.map((name) => (typeof name === "string" ? { text: name } : name));
  const canonical = inputs.find((name) => name.canonical) ?? inputs[0];
  const names = inputs.map(({ text, lang = "", kind = "spelling" }) =>
    [text.trim(), lang.toLowerCase(), kind].join("\0"),
  );
  const sources = inputs.flatMap(({ text, sources = [] }) =>
    sources.flatMap((source) => Object.entries(source).map(([field, value]) => `${text.trim()} ${field} ${value}`)),
  );
  return {
    id: entity.id,
    type: entity.type,
    canonical: canonical?.text.trim(),
    names: new Set(names),
    sources: new Set(sources.filter((one) => !one.endsWith(" "))),
    description: entity.description || undefined,
    wikidata: entity.identifiers?.wikidata || undefined,
    distinctFrom: entity.distinctFrom ?? [],
    sharedWith: entity.sharedWith ?? [],
    fields: new Map(furtherFields(entity)),
  };
}
