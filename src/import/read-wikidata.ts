import type { EntityType, NameKind } from "../types.ts";
import { typeOfClasses } from "./entity-types.ts";
import type { JsonMapping } from "./json/read-json.ts";
import { wikimediaTag } from "./language-tag.ts";
import { NameList } from "./names.ts";
import type { Reading } from "./options.ts";
import { fieldOf, isObject, type JsonObject, listOf, type Outcome } from "./record.ts";

/** Humans. Which classes are places and bodies, out of some hundred thousand, the caller says. */
export const HUMAN: ReadonlyMap<string, EntityType> = new Map([["Q5", "person"]]);

const INSTANCE_OF = "P31";

/** Statements that hold names, and the kind of these. */
const NAMES: readonly (readonly [property: string, kind: NameKind | undefined])[] = [
  ["P1559", undefined], // name in native language
  ["P1477", "former"], // birth name
  ["P742", "pseudonym"],
];

/**
 * Items of Wikidata, of a dump or of `Special:EntityData`, by
 * https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html. Labels of many languages that are spelt alike
 * become one name.
 */
export function wikidataMapping(reading: Reading): JsonMapping {
  return { map: (record) => entityOf(record, reading) };
}

function entityOf(record: JsonObject, reading: Reading): Outcome {
  const id = fieldOf(record, "id");
  if (typeof id !== "string") return { reason: "has no id" };
  if ("missing" in record) return { reason: "is missing in Wikidata", id };
  if (!/^Q\d+$/.test(id)) return { reason: "is no item", id };
  const classes = values(record, INSTANCE_OF).flatMap((value) => {
    const item = isObject(value) ? fieldOf(value, "id") : undefined;
    return typeof item === "string" ? [item] : [];
  });
  const type = typeOfClasses(classes, reading, HUMAN) ?? reading.type;
  if (type === undefined) return { reason: `is of no known class${of(classes)}: name it in the option classes`, id };
  const names = namesOf(record);
  return names.isEmpty ? { reason: "no name", id } : { id, type, names: names.all, identifiers: { wikidata: id } };
}

function of([first]: readonly string[]): string {
  return first === undefined ? "" : ` (${first.slice(0, 20)})`;
}

function namesOf(record: JsonObject): NameList {
  const names = new NameList(true);
  const labels = termsOf(fieldOf(record, "labels"));
  // The default label stands for English where both would be alike.
  const shown = labels.find(({ code }) => code === "en") ?? labels.find(({ code }) => code === "mul");
  for (const { text, code } of [...listOf(shown), ...labels, ...termsOf(fieldOf(record, "aliases"))] as Term[]) {
    names.add(text, wikimediaTag(code));
  }
  for (const [property, kind] of NAMES) {
    for (const value of values(record, property)) addValue(names, value, kind);
  }
  return names;
}

/** A name that is a plain string, or a text in a language. */
function addValue(names: NameList, value: unknown, kind: NameKind | undefined): void {
  if (typeof value === "string") names.add(value, undefined, kind);
  if (!isObject(value)) return;
  const [text, language] = [fieldOf(value, "text"), fieldOf(value, "language")];
  if (typeof text === "string") names.add(text, wikimediaTag(String(language ?? "")), kind);
}

interface Term {
  readonly text: string;
  readonly code: string;
}

/** The terms of an object by language: one or a list of each. PHP writes an empty object as a list. */
function termsOf(byLanguage: unknown): readonly Term[] {
  if (!isObject(byLanguage)) return [];
  return Object.entries(byLanguage).flatMap(([code, terms]) =>
    listOf(terms).flatMap((term) => {
      const text = isObject(term) ? fieldOf(term, "value") : undefined;
      return typeof text === "string" ? [{ text, code }] : [];
    }),
  );
}

/** What the statements of a property say, those left out that are known to be wrong. */
function values(record: JsonObject, property: string): readonly unknown[] {
  const claims = fieldOf(record, "claims");
  const statements = isObject(claims) ? listOf(fieldOf(claims, property)) : [];
  return statements.filter(isObject).flatMap((statement) => {
    const snak = fieldOf(statement, "mainsnak");
    if (fieldOf(statement, "rank") === "deprecated" || !isObject(snak)) return [];
    const value = fieldOf(snak, "datavalue");
    return isObject(value) ? [fieldOf(value, "value")] : [];
  });
}
