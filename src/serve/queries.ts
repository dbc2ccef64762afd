import { settings } from "../settings.ts";
import type { Query } from "./candidates.ts";
import { type Details, detailsOf, nameOf } from "./details.ts";
import { isType } from "./entity-table.ts";
import {
  broken,
  isObject,
  parseJson,
  readCount,
  readList,
  readName,
  readObject,
  readString,
  tooMany,
} from "./read-json.ts";
import { HIGHEST_LIMIT, type Limits } from "./rules.ts";

const FIELDS = ["query", "type", "limit", "properties", "type_strict"];
const STRICT: readonly unknown[] = ["any", "should", "all", undefined, null];

/**
 * The queries of a batch of version 0.2, by their keys; throws a refusal for a batch that its schema
 * (reconciliation-query-batch.json) does not allow.
 */
export function readQueries(json: string, limits: Limits): readonly (readonly [key: string, query: Query])[] {
  const batch = parseJson(json);
  if (!isObject(batch)) throw broken("queries", "must be an object of queries by keys");
  const entries = Object.entries(batch);
  if (entries.length > limits.queries) throw tooMany("queries", limits.queries);
  return entries.map(([key, query], at) => [key, readQuery(query, `Query ${at + 1}`, limits)]);
}

function readQuery(value: unknown, place: string, limits: Limits): Query {
  const { query, type, limit, properties, type_strict } = readObject(value, place, FIELDS);
  const read = properties === undefined ? [] : readList(properties, `${place}: properties`);
  const details = detailsOf(read.map((property) => readProperty(property, place)));
  if (!STRICT.includes(type_strict)) throw broken(`${place}: type_strict`, "must be any, should or all");
  if (query === undefined && read.length === 0) throw broken(place, "lacks the field query");
  const text = query === undefined ? undefined : readName(query, `${place}: query`, limits.units);
  if (text === "") throw broken(`${place}: query`, "is empty");
  const asked = { type: readTypes(type, place), limit: readLimit(limit, place) };
  return { text, name: readNamed(text, { details, type: asked.type }, place, limits), ...asked };
}

function readProperty(property: unknown, place: string): readonly [id: string, value: unknown] {
  if (!isObject(property)) throw broken(`${place}: a property`, "must be an object");
  for (const value of [property["v"]].flat()) checkValue(value, `${place}: v of a property`);
  return [readString(property["pid"], `${place}: pid of a property`), property["v"]];
}

interface Beside {
  readonly details: Details;
  readonly type: Query["type"];
}

/** What is asked for by name. Only the names of persons have such parts. */
export function readNamed(
  text: string | undefined,
  { details, type = "person" }: Beside,
  place: string,
  { units }: Limits,
): string | undefined {
  const name = type === "person" ? nameOf(text, details) : text;
  return name === undefined ? undefined : readName(name, `${place}: the name with its properties`, units);
}

export function checkValue(value: unknown, place: string): void {
  if (/^(?:string|number|boolean)$/.test(typeof value)) return;
  if (!isObject(value)) throw broken(place, "must be a value, an entity, or a list of such");
  readString(value["id"], `${place}: id`);
}

/** One type that is known restricts; of several, or of one that nobody here has, nothing can be told. */
function readTypes(value: unknown, place: string): Query["type"] {
  if (value === undefined || value === null) return undefined;
  const types = [value].flat().map((type) => readString(type, `${place}: type`));
  return readType(types.length === 1 ? types[0] : undefined);
}

export function readType(value: string | undefined): Query["type"] {
  return isType(value) ? value : undefined;
}

export function readLimit(value: unknown, place: string): number {
  return Math.min(readCount(value, `${place}: limit`, settings.limit), HIGHEST_LIMIT);
}
