import type { Query } from "./candidates.ts";
import { detailsOf } from "./details.ts";
import { checkValue, readLimit, readNamed, readType } from "./queries.ts";
import {
  broken,
  isObject,
  type JsonObject,
  parseJson,
  readList,
  readName,
  readObject,
  readString,
  tooMany,
} from "./read-json.ts";
import type { Limits } from "./rules.ts";

const FIELDS = ["type", "limit", "lang", "dir", "conditions"];

/** The queries of a batch of version 1.0-draft; throws a refusal for a batch that its schema does not allow. */
export function readDraftQueries(json: string, limits: Limits): readonly Query[] {
  const batch = parseJson(json);
  if (!isObject(batch)) throw broken("The body", "must be an object with a field queries");
  const queries = readList(batch["queries"], "queries");
  if (queries.length > limits.queries) throw tooMany("queries", limits.queries);
  return queries.map((query, at) => readQuery(query, `Query ${at + 1}`, limits));
}

function readQuery(value: unknown, place: string, limits: Limits): Query {
  const { type, limit, conditions } = readObject(value, place, FIELDS);
  const read = readList(conditions, `${place}: conditions`).map((one) => readCondition(one, `${place}: a condition`));
  if (read.length === 0) throw broken(`${place}: conditions`, "must not be empty");
  const named = read.find(({ matchType }) => matchType !== "property");
  const text = named === undefined ? undefined : textOf(named, place, limits);
  const properties = read.filter(({ matchType }) => matchType === "property");
  const details = detailsOf(properties.map((one) => [String(one["propertyId"]), one["propertyValue"]]));
  const asked = {
    type: readType(type === undefined ? undefined : readString(type, `${place}: type`)),
    limit: readLimit(limit, place),
  };
  return { text, name: readNamed(text, { details, type: asked.type }, place, limits), ...asked };
}

const MATCH_TYPES: readonly unknown[] = ["name", "id", "property"];
const QUANTIFIERS: readonly unknown[] = ["any", "all", "none", undefined];

function readCondition(value: unknown, place: string): JsonObject {
  if (!isObject(value)) throw broken(place, "must be an object");
  const { matchType, propertyId, propertyValue, required, matchQuantifier } = value;
  if (!MATCH_TYPES.includes(matchType)) throw broken(`${place}: matchType`, "must be name, id or property");
  if (matchType === "property") readString(propertyId, `${place}: propertyId`);
  if (!QUANTIFIERS.includes(matchQuantifier)) throw broken(`${place}: matchQuantifier`, "must be any, all or none");
  if (required !== undefined && typeof required !== "boolean") throw broken(`${place}: required`, "must be a boolean");
  for (const one of [propertyValue].flat()) checkValue(one, `${place}: propertyValue`);
  return value;
}

/** The first value: an entity is asked for by its id. */
function textOf({ propertyValue }: JsonObject, place: string, { units }: Limits): string | undefined {
  const [value] = [propertyValue].flat();
  if (value === undefined) return undefined;
  const text = readName(isObject(value) ? value["id"] : String(value), `${place}: propertyValue`, units);
  if (text === "") throw broken(`${place}: propertyValue`, "is empty");
  return text;
}
