import type { EntityInput, EntityType, NameInput } from "../../types.ts";
import { iriOf } from "../json-ld/own-id.ts";
import { CAPACITIES } from "./capacity.ts";
import { keep } from "./keep.ts";
import type { Losses } from "./losses.ts";
import type { Writer } from "./writer.ts";

// SKOS knows no persons and places: each type has a scheme of its own within the document.
const SCHEMES: Readonly<Record<EntityType, string>> = {
  person: "#persons",
  place: "#places",
  organization: "#organizations",
  group: "#groups",
};

/** Concepts of SKOS as JSON-LD, one a line. The context is within, so that nothing has to be fetched. */
export function skosWriter(losses: Losses): Writer {
  let separator = "";
  return {
    begin: () => '{"@context":{"skos":"http://www.w3.org/2004/02/skos/core#"},"@graph":[\n',
    textOf: (entity) => {
      const concept = conceptOf(entity, losses);
      if (concept === undefined) return undefined;
      const text = separator + JSON.stringify(concept);
      separator = ",\n";
      return text;
    },
    end: () => "\n]}\n",
  };
}

function conceptOf(entity: EntityInput, losses: Losses): unknown {
  const kept = keep(entity, CAPACITIES.skos, losses);
  if (kept === undefined) return undefined;
  const { id, type, names, description, identifiers } = kept;
  const preferred = preferredOf(names);
  const shown = names.filter((name) => name.kind === undefined && !preferred.has(name));
  const hidden = names.filter((name) => name.kind !== undefined);
  return {
    "@id": iriOf(id),
    "@type": "skos:Concept",
    "skos:prefLabel": [...preferred].map(labelOf),
    ...(shown.length > 0 && { "skos:altLabel": shown.map(labelOf) }),
    ...(hidden.length > 0 && { "skos:hiddenLabel": hidden.map(labelOf) }),
    ...(description !== undefined && { "skos:definition": description }),
    ...(type !== undefined && { "skos:inScheme": { "@id": SCHEMES[type] } }),
    ...(identifiers?.wikidata !== undefined && {
      "skos:exactMatch": { "@id": `http://www.wikidata.org/entity/${identifiers.wikidata}` },
    }),
  };
}

/** One preferred label for each language (S14 of the reference): the canonical name, and the first of each other. */
function preferredOf(names: readonly NameInput[]): ReadonlySet<NameInput> {
  const byLanguage = new Map<string | undefined, NameInput>();
  for (const name of names) {
    if (name.kind === undefined && !byLanguage.has(name.lang)) byLanguage.set(name.lang, name);
  }
  return new Set(byLanguage.values());
}

function labelOf({ text, lang }: NameInput): unknown {
  return lang === undefined ? text : { "@language": lang, "@value": text };
}
