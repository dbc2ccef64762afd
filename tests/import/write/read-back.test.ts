import { expect, test } from "vitest";
import { readAll } from "../read-all.ts";

// What readers take of lists because writers put it there, in lists of other people.

const SOURCE = '[{"url":"https://example.org/a"}]';
const QUOTED = `"${SOURCE.replaceAll('"', '""')}"`;

test.each<readonly [what: string, csv: string, entity: object]>([
  [
    "a kind, a mark and sources of the name in each row",
    `id,name,kind,canonical,sources\n1,Ufa,,,\n1,Уфа,,yes,${QUOTED}\n1,Uffa,misspelling,,\n`,
    {
      id: "1",
      names: [
        "Ufa",
        { text: "Уфа", canonical: true, sources: [{ url: "https://example.org/a" }] },
        { text: "Uffa", kind: "misspelling" },
      ],
    },
  ],
  [
    "a mark that a spreadsheet translated",
    "id,name,canonical\n1,Ufa,\n1,Уфа,ИСТИНА\n1,Өфө,TRUE\n",
    {
      id: "1",
      names: ["Ufa", "Уфа", { text: "Өфө", canonical: true }],
      canonical: "ИСТИНА",
    },
  ],
  [
    "cells that hold something else stay",
    "id,name,kind,sources,canonical\n1,Aurora,ship,a book,Avrora\n",
    {
      id: "1",
      names: ["Aurora"],
      kind: "ship",
      sources: "a book",
      canonical: "Avrora",
    },
  ],
  [
    "with several names in a row they are fields like others",
    "id,name,name:ru,kind\n1,Ufa,Уфа,former\n",
    {
      id: "1",
      names: ["Ufa", { text: "Уфа", lang: "ru" }],
      kind: "former",
    },
  ],
  [
    "the number at Wikidata beside an id",
    "id,name,wikidata\nufa,Ufa,Q911\n",
    {
      id: "ufa",
      names: ["Ufa"],
      identifiers: { wikidata: "Q911" },
    },
  ],
  ["the number at Wikidata as the id", "wikidata,name\nQ911,Ufa\n", { id: "Q911", names: ["Ufa"] }],
  ["another cell of that column", "id,name,wikidata\nufa,Ufa,none\n", { id: "ufa", names: ["Ufa"], wikidata: "none" }],
  [
    "ids as bars part them, or as JSON",
    'id,name,distinctFrom,sharedWith\n1,A,2 | 3,"[""x|y""]"\n',
    {
      id: "1",
      names: ["A"],
      distinctFrom: ["2", "3"],
      sharedWith: ["x|y"],
    },
  ],
  [
    "apostrophes that make cells harmless",
    "id,name,'=note\n1,'=A,'+1\n1,'Оюна,\n1,''-B,\n",
    {
      id: "1",
      names: ["=A", "'Оюна", "'-B"],
      "=note": "+1",
    },
  ],
])("CSV: %s", async (_, csv, entity) => {
  expect((await readAll(csv)).entities).toEqual([entity]);
});

test("FollowTheMoney: a territory is a place, and its summary the description", async () => {
  const properties = { name: ["Bashkortostan"], summary: ["republic"], wikidataId: ["Q5710"] };
  expect((await readAll(JSON.stringify({ id: "b", schema: "Territory", properties }))).entities).toEqual([
    {
      id: "b",
      type: "place",
      names: ["Bashkortostan"],
      description: "republic",
      identifiers: { wikidata: "Q5710" },
    },
  ]);
});

const concept = (more: object) =>
  JSON.stringify({ "@graph": [{ "@id": "x", "@type": "skos:Concept", "skos:prefLabel": "Ufa", ...more }] });

test.each<readonly [what: string, more: object, entity: object]>([
  ["one definition is the description", { "skos:definition": "city" }, { description: "city" }],
  ["of several none is", { "skos:definition": [{ "@language": "en", "@value": "city" }, "город"] }, {}],
  [
    "what is the same at Wikidata",
    { "skos:exactMatch": [{ "@id": "http://example.org/1" }, { "@id": "http://www.wikidata.org/entity/Q911" }] },
    { identifiers: { wikidata: "Q911" } },
  ],
  ["an id that was no IRI", { "@id": "allonym:a%20b" }, { id: "a b" }],
  ["an IRI that is percent-encoded stays", { "@id": "http://example.org/%D0%A3" }, { id: "http://example.org/%D0%A3" }],
  ["what only looks like an id of ours", { "@id": "allonym:100%" }, { id: "allonym:100%" }],
])("SKOS: %s", async (_, more, entity) => {
  expect((await readAll(concept(more))).entities).toEqual([{ id: "x", names: ["Ufa"], ...entity }]);
});
