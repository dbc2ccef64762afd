import type { EntityType } from "../types.ts";
import { typeOfClasses, typeOfWord } from "./entity-types.ts";
import type { JsonMapping } from "./json/read-json.ts";
import { JsonLdNode } from "./json-ld/node.ts";
import { ownId } from "./json-ld/own-id.ts";
import { Terms } from "./json-ld/terms.ts";
import { NameList } from "./names.ts";
import type { Reading } from "./options.ts";
import { fieldOf, type Outcome } from "./record.ts";

const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/;

/** Concepts of SKOS as JSON-LD, by https://www.w3.org/TR/skos-reference/. */
export function skosMapping(reading: Reading): JsonMapping {
  const terms = new Terms("skos:");
  return {
    aside: "@context",
    takeAside: (context) => terms.define(context),
    map: (record) => {
      terms.define(fieldOf(record, "@context"));
      return entityOf(new JsonLdNode(record, terms), reading);
    },
  };
}

function entityOf(node: JsonLdNode, reading: Reading): Outcome {
  const { types } = node;
  const id = node.id === undefined ? undefined : ownId(node.id);
  if (types.length > 0 && !types.includes("skos:Concept")) {
    return { reason: `is no skos:Concept but a ${(types[0] ?? "").slice(-40)}`, id };
  }
  if (id === undefined) return { reason: "has no @id" };
  const names = new NameList();
  for (const { text, lang } of node.textsOf("skos:prefLabel")) names.add(text, lang);
  for (const { text, lang } of node.textsOf("skos:altLabel")) names.add(text, lang);
  // Labels to be found by and not to be shown, such as misspellings, says the reference.
  for (const { text, lang } of node.textsOf("skos:hiddenLabel")) names.add(text, lang, "misspelling");
  if (names.isEmpty) return { reason: "no name", id };
  const type = typeOf(node, reading);
  const [wikidata] = node.idsOf("skos:exactMatch").flatMap((iri) => WIKIDATA.exec(iri)?.[1] ?? []);
  const [definition, ...others] = node.textsOf("skos:definition");
  // Of definitions in several languages none is the one.
  const description = others.length === 0 && definition !== undefined && { description: definition.text };
  const identifiers = wikidata !== undefined && { identifiers: { wikidata } };
  return { id, ...(type !== undefined && { type }), names: names.all, ...description, ...identifiers };
}

/** SKOS does not say whether a concept is a person or a place; the name of its scheme may. */
function typeOf(node: JsonLdNode, reading: Reading): EntityType | undefined {
  const schemes = [...node.idsOf("skos:inScheme"), ...node.idsOf("skos:topConceptOf")];
  const given = typeOfClasses(schemes, reading) ?? reading.type;
  if (given !== undefined) return given;
  const words = schemes.flatMap((scheme) => scheme.split(/[^\p{L}]+/u)).reverse();
  return words.map((word) => typeOfWord(word, reading)).find((type) => type !== undefined);
}
