import { describe, expect, test } from "vitest";
import type { ImportOptions } from "../../src/import/index.ts";
import { outcomeOf } from "./outcome-of.ts";
import { readAll } from "./read-all.ts";

// The pitfalls of each format, one a line: a record, and the entity or the reason that comes out.

describe("FollowTheMoney", () => {
  const ftm = (schema: string, properties: unknown, more = {}): string =>
    JSON.stringify({ id: "7", schema, properties, ...more });

  test.each<[what: string, record: string, outcome: unknown, options?: ImportOptions]>([
    ["a person", ftm("Person", { name: ["a"] }), { id: "7", type: "person", names: ["a"] }],
    ["a public body", ftm("PublicBody", { name: ["a"] }), { id: "7", type: "organization", names: ["a"] }],
    [
      "the caption comes first if it is a name",
      ftm("Person", { name: ["a", "b"], email: ["x@y"] }, { caption: "b" }),
      { id: "7", type: "person", names: ["b", "a"] },
    ],
    [
      "and is left out if not",
      ftm("Person", { name: ["a"] }, { caption: "x@y" }),
      { id: "7", type: "person", names: ["a"] },
    ],
    [
      "weak aliases are left out, as nobody should screen by them",
      ftm("Person", { name: ["a"], weakAlias: ["w"] }),
      { id: "7", type: "person", names: ["a"] },
    ],
    [
      "unless asked for",
      ftm("Person", { name: ["a"], weakAlias: ["w"] }),
      { id: "7", type: "person", names: ["a", "w (nickname)"] },
      { weakAliases: true },
    ],
    [
      "parts of a name make one if there is one of each",
      ftm("Person", { firstName: ["Жанна"], lastName: ["Щукина"], fatherName: ["Юрьевна"] }),
      { id: "7", type: "person", names: ["Щукина, Жанна Юрьевна"] },
    ],
    ["and none otherwise", ftm("Person", { firstName: ["a", "b"], lastName: ["c"] }), "no name"],
    ["an address", ftm("Address", { full: ["a"] }), "schema Address is no person, place or body"],
    [
      "a legal entity",
      ftm("LegalEntity", { name: ["a"] }),
      "schema LegalEntity may be a person or a body: say which by the option type (--as) or classes",
    ],
    [
      "a legal entity that an option explains",
      ftm("LegalEntity", { name: ["a"] }),
      { id: "7", type: "organization", names: ["a"] },
      { type: "organization" },
    ],
    [
      "a schema that an option explains",
      ftm("Vessel", { name: ["a"] }),
      { id: "7", type: "organization", names: ["a"] },
      { classes: { Vessel: "organization" } },
    ],
    [
      "an address stays none whatever the type of the others",
      ftm("Address", { name: ["a"] }),
      "schema Address is no person, place or body",
      { type: "place" },
    ],
    ["a value that is no string", ftm("Person", { name: [7, null, "a"] }), { id: "7", type: "person", names: ["a"] }],
    [
      "no properties",
      JSON.stringify({ id: "7", schema: "Person" }),
      "has no schema or no properties",
      { format: "ftm" },
    ],
  ])("%s", async (_what, record, outcome, options) => {
    expect(await outcomeOf(record, options)).toEqual(outcome);
  });
});

describe("Wikidata", () => {
  const term = (language: string, value: string) => ({ [language]: { language, value } });
  const statement = (value: unknown, rank = "normal") => ({
    rank,
    mainsnak: { snaktype: "value", datavalue: { value } },
  });
  const HUMAN = { P31: [statement({ id: "Q5" })] };
  const item = (labels: unknown, claims: unknown = HUMAN, more = {}): string =>
    JSON.stringify({ id: "Q7", type: "item", labels, claims, ...more });

  test.each<[what: string, record: string, outcome: unknown, options?: ImportOptions]>([
    ["a human", item(term("ru", "а")), { id: "Q7", type: "person", names: ["а (ru)"] }],
    [
      "the default label stands first where English is missing, and has no language",
      item({ ...term("de", "b"), ...term("mul", "a") }),
      { id: "Q7", type: "person", names: ["a", "b (de)"] },
    ],
    [
      "labels that are spelt alike are one",
      item({ ...term("af", "Ab"), ...term("en", "ab"), ...term("nl", "AB") }),
      { id: "Q7", type: "person", names: ["ab (en)"] },
    ],
    [
      "tags of Wikimedia's own",
      item({ ...term("be-x-old", "b"), ...term("sr-ec", "c"), ...term("zh-classical", "d"), ...term("crh-latn", "e") }),
      { id: "Q7", type: "person", names: ["b (be-tarask)", "c (sr-Cyrl)", "d (lzh)", "e (crh-Latn)"] },
    ],
    [
      "statements that are known to be wrong are left out",
      item(term("en", "a"), { ...HUMAN, P742: [statement("b", "deprecated"), statement("c", "preferred")] }),
      { id: "Q7", type: "person", names: ["a (en)", "c (pseudonym)"] },
    ],
    [
      "statements without a value too",
      item(term("en", "a"), { ...HUMAN, P742: [{ rank: "normal", mainsnak: { snaktype: "somevalue" } }] }),
      { id: "Q7", type: "person", names: ["a (en)"] },
    ],
    ["an empty object, as PHP writes it", item([], HUMAN, { aliases: [] }), "no name"],
    [
      "another class",
      item(term("en", "a"), { P31: [statement({ id: "Q515" })] }),
      "is of no known class (Q515): name it in the option classes",
    ],
    [
      "another class that an option explains",
      item(term("en", "a"), { P31: [statement({ id: "Q1" }), statement({ id: "Q515" })] }),
      { id: "Q7", type: "place", names: ["a (en)"] },
      { classes: { Q515: "place" } },
    ],
    ["a property", JSON.stringify({ id: "P7", type: "property", labels: {} }), "is no item"],
    ["an item that is missing", '{"entities":{"Q7":{"id":"Q7","missing":""}}}', "is missing in Wikidata"],
    [
      "a line cut out of a dump, with its comma",
      `${item(term("en", "a"))},\n${item(term("en", "a"))},\n`,
      { id: "Q7", type: "person", names: ["a (en)"] },
    ],
  ])("%s", async (_what, record, outcome, options) => {
    expect(await outcomeOf(record, options)).toEqual(outcome);
  });
});

describe("SPARQL results", () => {
  const iri = (value: string) => ({ type: "uri", value });
  const text = (value: string, lang?: string) => ({
    type: "literal",
    value,
    ...(lang !== undefined && { "xml:lang": lang }),
  });
  const results = (...bindings: unknown[]): string => JSON.stringify({ head: {}, results: { bindings } });
  const Q7 = iri("http://www.wikidata.org/entity/Q7");

  test.each<[what: string, record: string, outcome: unknown, options?: ImportOptions]>([
    ["an item of Wikidata", results({ item: Q7, itemLabel: text("a", "en") }), { id: "Q7", names: ["a (en)"] }],
    [
      "any other is called by its address",
      results({ x: iri("http://a/b"), label: text("a") }),
      { id: "http://a/b", names: ["a"] },
    ],
    ["an id in place of a label is none", results({ item: Q7, itemLabel: text("Q7") }), "no name"],
    [
      "the label service puts all aliases into one value",
      results({ item: Q7, itemLabel: text("a", "en"), itemAltLabel: text("b, c", "en") }),
      { id: "Q7", names: ["a (en)", "b (en)", "c (en)"] },
    ],
    [
      "labels of something else are no names",
      results({ item: Q7, itemLabel: text("a"), countryLabel: text("b"), placeName: text("c") }),
      { id: "Q7", names: ["a"] },
    ],
    [
      "rows of one item may stand anywhere",
      results(
        { item: Q7, label: text("a") },
        { item: iri("http://b"), label: text("x") },
        { item: Q7, label: text("b") },
      ),
      { id: "Q7", names: ["a", "b"] },
    ],
    [
      "a human",
      results({ item: Q7, label: text("a"), type: iri("http://www.wikidata.org/entity/Q5") }),
      { id: "Q7", type: "person", names: ["a"] },
    ],
    [
      "another class",
      results({ item: Q7, label: text("a"), type: iri("http://www.wikidata.org/entity/Q515") }),
      "is of no known class (Q515): name it in the option classes",
    ],
    [
      "variables that options name",
      results({ who: text("7"), called: text("a"), kind: text("ship") }),
      { id: "7", type: "organization", names: ["a"] },
      { id: "who", names: "called", type: "kind", classes: { ship: "organization" } },
    ],
    ["a row without an id", results({ item: Q7, label: text("a") }, { label: text("b") }), { id: "Q7", names: ["a"] }],
  ])("%s", async (_what, record, outcome, options) => {
    expect(await outcomeOf(record, options)).toEqual(outcome);
  });
});

describe("plain objects", () => {
  test("are given back as they are, with all further fields", async () => {
    const entity = {
      id: "7",
      names: ["a", { text: "b", lang: "ru", kind: "former" }],
      type: "place",
      rank: { x: [1] },
    };
    expect((await readAll(JSON.stringify([entity]))).entities).toEqual([entity]);
  });

  test.each<[what: string, record: string, outcome: unknown, options?: ImportOptions]>([
    ["an id that is a number", '{"id":7,"names":["a"]}', { id: "7", names: ["a"] }],
    [
      "a type in other words",
      '{"id":"7","names":["a"],"type":"Organisation"}',
      { id: "7", type: "organization", names: ["a"] },
    ],
    ["the type of all", '{"id":"7","names":["a"]}', { id: "7", type: "group", names: ["a"] }, { type: "group" }],
    ["no type", '{"id":"7","names":["a"],"type":null}', { id: "7", names: ["a"] }],
    ["a name and aliases", '{"id":"7","name":"a","aliases":["b","c; d"]}', { id: "7", names: ["a", "b", "c", "d"] }],
    ["names by language", '{"id":"7","name":{"ru":"а","en":["b"]}}', { id: "7", names: ["а (ru)", "b (en)"] }],
    ["names in parts", '{"id":"7","lastName":"Щукина","firstName":"Жанна"}', { id: "7", names: ["Щукина, Жанна"] }],
    ["no field of names", '{"id":"7","x":"a"}', "no name"],
    ["a field that is missing", '{"id":"7","names":["a"]}', 'has no field "title"', { names: "title" }],
  ])("%s", async (_what, record, outcome, options) => {
    expect(await outcomeOf(record, options)).toEqual(outcome);
  });
});
