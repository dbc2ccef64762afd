import { fieldOf, isObject, listOf } from "../record.ts";

/** Vocabularies by their usual prefix. */
const VOCABULARIES: readonly (readonly [iri: string, prefix: string])[] = [
  ["http://www.w3.org/2004/02/skos/core#", "skos:"],
  ["http://schema.org/", "schema:"],
  ["https://schema.org/", "schema:"],
];

/** Terms that lead to terms are followed so far: a context may go in a circle. */
const FARTHEST = 5;

// What contexts that are not looked up call the keywords.
const USUAL: ReadonlyMap<string, string> = new Map([
  ["id", "@id"],
  ["uri", "@id"],
  ["type", "@type"],
]);

/**
 * The terms of a JSON-LD text by their full names. Contexts within the text are understood as far as prefixes, terms
 * and aliases go; those of the net are not fetched, and a term that none defines is taken to be of the usual
 * vocabulary.
 */
export class Terms {
  readonly #definitions: Map<string, string> = new Map();
  readonly #vocabulary: string;
  /** The language of strings that do not say theirs. */
  language: string | undefined;

  /** @param vocabulary the prefix of terms that no context defines: `skos:` */
  constructor(vocabulary: string) {
    this.#vocabulary = vocabulary;
  }

  /** Takes in what a context defines: an object, an address, or a list of these. */
  define(context: unknown): void {
    for (const part of listOf(context)) {
      if (isObject(part)) for (const [term, value] of Object.entries(part)) this.#defineTerm(term, value);
    }
  }

  #defineTerm(term: string, value: unknown): void {
    const iri = isObject(value) ? fieldOf(value, "@id") : value;
    if (typeof iri !== "string") return;
    if (term === "@language") this.language = iri;
    else this.#definitions.set(term, iri);
  }

  /** The name of a term with the usual prefix: `skos:prefLabel`, `@id`; undefined if it is of another vocabulary. */
  nameOf(term: string): string | undefined {
    let name = term;
    for (let step = 0; step < FARTHEST; step++) {
      if (name.startsWith("@")) return name;
      for (const [iri, prefix] of VOCABULARIES) if (name.startsWith(iri)) return prefix + name.slice(iri.length);
      const next = this.#expanded(name);
      if (next === undefined) break;
      name = next;
    }
    if (/^(?:skos|schema):/.test(name)) return name;
    return name.includes(":") ? undefined : (USUAL.get(name) ?? this.#vocabulary + name);
  }

  #expanded(name: string): string | undefined {
    const defined = this.#definitions.get(name);
    if (defined !== undefined && defined !== name) return defined;
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? undefined : this.#definitions.get(name.slice(0, colon));
    return prefix === undefined ? undefined : prefix + name.slice(colon + 1);
  }
}
