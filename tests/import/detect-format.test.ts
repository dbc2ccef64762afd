import { expect, test } from "vitest";
import { detectFormat } from "../../src/import/index.ts";

test.each<[format: string, head: string]>([
  ["plain", '[{"id":"7","names":["Жанна Щукина"]}]'],
  ["plain", '{"id":"7","name":"Жанна Щукина"}'],
  ["plain", '{"id":"7","names":["a"],"labels":{},"schema":"x","properties":{},"@type":"x"}'],
  ["plain", '{"note":"\\"results\\":{\\"bindings\\":","name":"a"}'],
  ["csv", "id;name\n"],
  ["csv", "Жанна Щукина"],
  ["csv", '"id","name"\n'],
  ["ftm", '{"id":"7","caption":"a","schema":"Person","properties":{"name":["a"]}}\n'],
  ["ftm", '[ {"schema":"Person","id":"7","properties":{}'],
  ["sparql", '{ "head" : { "vars" : [ "item" ] } , "results": { "bindings": ['],
  ["sparql", '{"results":{"bindings":[]}}'],
  ["wikidata", '[\n{"type":"item","id":"Q42","labels":{"en":{"language":"en","val'],
  ["wikidata", '{"entities":{"Q42":{"pageid":138,"ns":0,"title":"Q42"'],
  ["wikidata", '{"id":"Q42","type":"item","labels":{}'],
  ["skos", '{"@context":{},"@graph":[{"@id":"x","skos:prefLabel":"a"}]}'],
  ["skos", '[{"@id":"x","http://www.w3.org/2004/02/skos/core#prefLabel":[{"@value":"a"}]}]'],
  ["skos", '{"@context":{"graph":"@graph","uri":"@id"},"graph":[{"uri":"x","prefLabel":{"lang":"en","value":"a"}}]}'],
  ["schema.org", '{"@context":"https://schema.org","@type":"Person","name":"a"}'],
  ["schema.org", '[{"@type":"Person","@id":"x"'],
])("%s: %s", (format, head) => {
  expect(detectFormat(head)).toBe(format);
});

test("a head of many escaped quotes is told at once", { timeout: 2_000 }, () => {
  expect(detectFormat(`{"name":"${'\\"'.repeat(200_000)}`)).toBe("plain");
  expect(detectFormat(`{"name":"${'\\"'.repeat(200_000)}\\`)).toBe("plain");
});
