import { describe, expect, test } from "vitest";
import type { ImportOptions } from "../../src/import/index.ts";
import { outcomeOf } from "./outcome-of.ts";

// The pitfalls of JSON-LD, one a line: a record, and the entity or the reason that comes out.

describe("SKOS", () => {
  const SKOS = "http://www.w3.org/2004/02/skos/core#";
  const concept = (node: object, context?: unknown): string =>
    JSON.stringify({ ...(context !== undefined && { "@context": context }), "@graph": [{ "@id": "x", ...node }] });

  test.each<[what: string, record: string, outcome: unknown, options?: ImportOptions]>([
    ["labels as strings", concept({ prefLabel: "a", altLabel: ["b", "c"] }), { id: "x", names: ["a", "b", "c"] }],
    [
      "by language",
      concept({ "skos:prefLabel": { en: "a", ru: ["б"], "@none": "c", id: "d" } }),
      { id: "x", names: ["a (en)", "б (ru)", "c", "d (id)"] },
    ],
    [
      "with a language",
      concept({ [`${SKOS}prefLabel`]: [{ "@value": "a", "@language": "EN" }] }),
      { id: "x", names: ["a (en)"] },
    ],
    ["hidden ones", concept({ prefLabel: "a", hiddenLabel: "b" }), { id: "x", names: ["a", "b (misspelling)"] }],
    ["of a prefix of its own", concept({ "s:prefLabel": "a" }, { s: SKOS }), { id: "x", names: ["a"] }],
    [
      "with terms of its own",
      concept({ prefLabel: "a", name: "b" }, { name: { "@id": "skos:altLabel" } }),
      { id: "x", names: ["a", "b"] },
    ],
    [
      "with keywords of its own, as Skosmos writes them",
      '{"@context":{"skos":"http://www.w3.org/2004/02/skos/core#","uri":"@id","type":"@type","lang":"@language",' +
        '"value":"@value","graph":"@graph","prefLabel":"skos:prefLabel"},"graph":[{"uri":"x","type":"skos:Concept",' +
        '"prefLabel":{"lang":"ru","value":"а"}}]}',
      { id: "x", names: ["а (ru)"] },
    ],
    [
      "in a context that goes in a circle",
      concept({ prefLabel: "a", b: "c" }, { b: "d", d: "b" }),
      { id: "x", names: ["a"] },
    ],
    [
      "a language for all",
      concept({ prefLabel: "a" }, [{ "@language": "ba" }, "https://example.org/c"]),
      { id: "x", names: ["a (ba)"] },
    ],
    [
      "labels that are things of their own (SKOS-XL)",
      concept({ prefLabel: { "@id": "y", literalForm: "a" } }),
      "no name",
    ],
    ["labels of another vocabulary", concept({ "rdfs:prefLabel": "a" }), "no name", { format: "skos" }],
    [
      "the name of the scheme tells the type",
      concept({ prefLabel: "a", inScheme: { "@id": "https://example.org/organisations/" } }),
      { id: "x", type: "organization", names: ["a"] },
    ],
    [
      "or an option does",
      concept({ prefLabel: "a", inScheme: "https://example.org/places/" }),
      { id: "x", type: "group", names: ["a"] },
      { classes: { "https://example.org/places/": "group" } },
    ],
    ["a scheme", concept({ "@type": "ConceptScheme", prefLabel: "a" }), "is no skos:Concept but a skos:ConceptScheme"],
  ])("%s", async (_what, record, outcome, options) => {
    expect(await outcomeOf(record, options)).toEqual(outcome);
  });
});

describe("schema.org", () => {
  const thing = (node: object): string => JSON.stringify({ "@context": "https://schema.org", ...node });

  test.each<[what: string, record: string, outcome: unknown, options?: ImportOptions]>([
    [
      "a person",
      thing({ "@type": "Person", "@id": "x", name: "a", alternateName: ["b"] }),
      { id: "x", type: "person", names: ["a", "b"] },
    ],
    [
      "one of two classes",
      thing({ "@type": ["Thing", "City"], "@id": "x", name: "a" }),
      { id: "x", type: "place", names: ["a"] },
    ],
    [
      "with a prefix",
      '{"@type":"schema:Person","@id":"x","schema:name":"a"}',
      { id: "x", type: "person", names: ["a"] },
    ],
    [
      "with whole addresses",
      '{"@type":"http://schema.org/Person","@id":"x","http://schema.org/name":"a"}',
      { id: "x", type: "person", names: ["a"] },
    ],
    [
      "a name in parts",
      thing({ "@type": "Person", "@id": "x", familyName: "Щукина", givenName: "Жанна", additionalName: "Юрьевна" }),
      { id: "x", type: "person", names: ["Щукина, Жанна Юрьевна"] },
    ],
    [
      "an identifier in place of an address",
      thing({ "@type": "Person", identifier: "7", name: "a" }),
      { id: "7", type: "person", names: ["a"] },
    ],
    ["no address at all", thing({ "@type": "Person", name: "a" }), "has no @id"],
    [
      "another class",
      thing({ "@type": "WebSite", "@id": "x", name: "a" }),
      "class WebSite is no known person, place or body",
    ],
    [
      "another class that an option explains",
      thing({ "@type": "Legislation", "@id": "x", name: "a" }),
      { id: "x", type: "group", names: ["a"] },
      { classes: { Legislation: "group" } },
    ],
  ])("%s", async (_what, record, outcome, options) => {
    expect(await outcomeOf(record, options)).toEqual(outcome);
  });
});
