import { allonymError } from "../errors.ts";
import { typeOfClasses } from "./entity-types.ts";
import type { JsonMapping } from "./json/read-json.ts";
import { languageTag } from "./language-tag.ts";
import { NameList } from "./names.ts";
import type { Reading } from "./options.ts";
import { HUMAN } from "./read-wikidata.ts";
import { type Found, fieldOf, isObject, type JsonObject, type Outcome, stringsOf } from "./record.ts";

const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/entity\/(?=Q\d+$)/;

/**
 * Results of a SPARQL query as JSON (https://www.w3.org/TR/sparql11-results-json/): a row for each pair of names, so
 * that the rows of one item may stand anywhere and entities come at the end.
 */
export function sparqlMapping(reading: Reading): JsonMapping {
  return new SparqlRows(reading);
}

interface Item {
  readonly line: number;
  readonly names: NameList;
  readonly classes: Set<string>;
}

/** The variables by what is taken of them. */
interface Variables {
  readonly id: string;
  readonly names: readonly string[];
  readonly type: string | undefined;
}

class SparqlRows implements JsonMapping {
  readonly aside = "head";
  readonly #reading: Reading;
  readonly #items: Map<string, Item> = new Map();
  #vars: readonly string[] = [];
  #variables: Variables | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  takeAside(head: unknown): void {
    if (isObject(head)) this.#vars = stringsOf(fieldOf(head, "vars"));
  }

  map(row: JsonObject, line: number): Outcome | undefined {
    this.#variables ??= this.#chosen(row);
    this.#reading.summary.rows++;
    const iri = textAt(row, this.#variables.id);
    if (iri === undefined) return { reason: `has no ?${this.#variables.id}` };
    const id = iri.replace(WIKIDATA, "");
    let item = this.#items.get(id);
    if (item === undefined) {
      item = { line, names: new NameList(true), classes: new Set() };
      this.#items.set(id, item);
    }
    this.#addTo(item, row, id);
    return undefined;
  }

  *end(): Generator<Found, void, undefined> {
    for (const [id, { line, names, classes }] of this.#items)
      yield { line, outcome: this.#entityOf(id, names, classes) };
    this.#items.clear();
  }

  #addTo({ names, classes }: Item, row: JsonObject, id: string): void {
    const { names: variables, type } = this.#variables as Variables;
    for (const variable of variables) {
      const text = textAt(row, variable);
      // The label service of Wikidata shows the id where there is no label.
      if (text === undefined || text === id) continue;
      const lang = languageTag(textOf(row, variable, "xml:lang") ?? "");
      // It writes all aliases into one value.
      const texts = /[^_]AltLabel$/.test(variable) ? text.split(", ") : [text];
      for (const one of texts) names.add(one, lang);
    }
    const named = type === undefined ? undefined : textAt(row, type);
    if (named !== undefined) classes.add(named.replace(WIKIDATA, ""));
  }

  #entityOf(id: string, names: NameList, classes: ReadonlySet<string>): Outcome {
    const { type: fallback } = this.#reading;
    const type = typeOfClasses([...classes], this.#reading, HUMAN) ?? fallback;
    if (type === undefined && classes.size > 0) {
      const [first = ""] = classes;
      return { reason: `is of no known class (${first.slice(-20)}): name it in the option classes`, id };
    }
    if (names.isEmpty) return { reason: "no name", id };
    const wikidata = /^Q\d+$/.test(id) ? { identifiers: { wikidata: id } } : {};
    return { id, ...(type !== undefined && { type }), names: names.all, ...wikidata };
  }

  /** The variables that are asked for, or those that are called as such usually are. */
  #chosen(row: JsonObject): Variables {
    const { path, summary } = this.#reading;
    const vars = this.#vars.length > 0 ? this.#vars : Object.keys(row);
    const id = this.#reading.id ?? vars.find((name) => name === "item") ?? vars.find((name) => isIri(row, name));
    const names = this.#reading.names ?? (id === undefined ? [] : vars.filter((name) => isForNames(name, id)));
    const type = this.#reading.typeColumn ?? vars.find((name) => /^(?:type|class|instance)$/.test(name));
    const missing = [id, ...names, this.#reading.typeColumn].find((name) => name !== undefined && !vars.includes(name));
    if (id === undefined || names.length === 0 || missing !== undefined) {
      const lack = missing === undefined ? `no variable holds ${id === undefined ? "ids" : "names"}` : `no ?${missing}`;
      throw allonymError("unknown-columns", `${lack}: there are ${vars.map((name) => `?${name}`).join(", ")}`, {
        path,
        hint: "Say which do by the options id and names.",
      });
    }
    summary.columns = { id, names, type };
    return { id, names, type };
  }
}

/** `itemLabel`, `label`, `alias`, `name_ru`; but not `countryLabel`. */
function isForNames(variable: string, id: string): boolean {
  const rest = variable.startsWith(id) ? variable.slice(id.length) : variable;
  return /^_?(?:pref|alt|native)?_?(?:label|name|alias|aliases)(?:_[a-z]{2,3})?$/i.test(rest);
}

function isIri(row: JsonObject, variable: string): boolean {
  return textOf(row, variable, "type") === "uri";
}

function textAt(row: JsonObject, variable: string): string | undefined {
  return textOf(row, variable, "value");
}

function textOf(row: JsonObject, variable: string, field: string): string | undefined {
  const term = fieldOf(row, variable);
  const text = isObject(term) ? fieldOf(term, field) : undefined;
  return typeof text === "string" ? text : undefined;
}
