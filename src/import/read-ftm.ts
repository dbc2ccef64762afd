import type { EntityType } from "../types.ts";
import { classesOf, typeOfClasses } from "./entity-types.ts";
import type { JsonMapping } from "./json/read-json.ts";
import { joinedName, NameList } from "./names.ts";
import type { Reading } from "./options.ts";
import { fieldOf, isObject, type JsonObject, type Outcome, stringsOf } from "./record.ts";

// A LegalEntity "may be a person or a company" by its schema; addresses, events, assets and links between entities are
// none of these.
const TYPES: ReadonlyMap<string, EntityType> = /* @__PURE__ */ classesOf("ftm");

/** Entities of FollowTheMoney, as Aleph and OpenSanctions write them: lists of strings without a language. */
export function ftmMapping(reading: Reading): JsonMapping {
  return { map: (record) => entityOf(record, reading) };
}

function entityOf(record: JsonObject, reading: Reading): Outcome {
  const id = fieldOf(record, "id");
  const schema = fieldOf(record, "schema");
  const properties = fieldOf(record, "properties");
  if (typeof id !== "string") return { reason: "has no id" };
  if (typeof schema !== "string" || !isObject(properties)) return { reason: "has no schema or no properties", id };
  const type = typeOfClasses([schema], reading, TYPES) ?? (schema === "LegalEntity" ? reading.type : undefined);
  if (type === undefined) return { reason: lackOfType(schema), id };
  const names = namesOf(record, properties, reading);
  if (names.isEmpty) return { reason: "no name", id };
  const [wikidata] = stringsOf(fieldOf(properties, "wikidataId"));
  // "A short one-liner description", says its schema.
  const [description] = stringsOf(fieldOf(properties, "summary"));
  const ofWikidata = wikidata !== undefined && { identifiers: { wikidata } };
  return { id, type, names: names.all, ...(description !== undefined && { description }), ...ofWikidata };
}

function lackOfType(schema: string): string {
  if (schema !== "LegalEntity") return `schema ${schema.slice(0, 40)} is no person, place or body`;
  return "schema LegalEntity may be a person or a body: say which by the option type (--as) or classes";
}

function namesOf(record: JsonObject, properties: JsonObject, reading: Reading): NameList {
  const names = new NameList();
  const of = (property: string): readonly string[] => stringsOf(fieldOf(properties, property));
  const caption = fieldOf(record, "caption");
  // The name that its makers show; not a title made of something else, such as an e-mail address.
  if (typeof caption === "string" && of("name").includes(caption)) names.add(caption);
  for (const name of [...of("name"), ...of("alias")]) names.add(name);
  for (const name of of("previousName")) names.add(name, undefined, "former");
  if (reading.weakAliases) for (const name of of("weakAlias")) names.add(name, undefined, "nickname");
  const [[surname, ...surnames], [given, ...others], fathers] = [of("lastName"), of("firstName"), of("fatherName")];
  // With several of each it is not known which belong together.
  const isOne = surnames.length === 0 && others.length === 0 && fathers.length <= 1;
  if (surname !== undefined && given !== undefined && isOne) names.add(joinedName(surname, given, fathers[0]));
  return names;
}
