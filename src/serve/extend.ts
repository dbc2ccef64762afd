import type { EntityTable } from "./entity-table.ts";
import { type Property, propertyOf, valuesOf } from "./properties.ts";
import { broken, isObject, parseJson, readCount, readList, readString, tooMany } from "./read-json.ts";
import type { Limits } from "./rules.ts";

/** What is asked of each property. */
interface Wanted {
  readonly id: string;
  /** At most so many values; 0 is all. */
  readonly limit: number;
}

interface Extension {
  readonly ids: readonly string[];
  readonly properties: readonly Wanted[];
}

interface Value {
  readonly str: string;
}

interface Meta {
  readonly meta: readonly Pick<Property, "id" | "name">[];
}

/** The one setting that a property has. */
export const LIMIT_SETTING = {
  type: "number",
  default: 0,
  label: "Limit",
  helpText: "At most so many values for a row (0: all)",
} as const;

/** A data extension query; throws a refusal for one that its schema does not allow. */
function readExtension(json: string, limits: Limits): Extension {
  const query = parseJson(json);
  if (!isObject(query)) throw broken("extend", "must be an object");
  const ids = readList(query["ids"], "ids").map((id) => readString(id, "An id"));
  const properties = readList(query["properties"], "properties").map(readWanted);
  if (ids.length > limits.queries) throw tooMany("ids", limits.queries);
  if (properties.length > limits.queries) throw tooMany("properties", limits.queries);
  return { ids, properties };
}

function readWanted(property: unknown): Wanted {
  if (!isObject(property)) throw broken("A property", "must be an object");
  const { settings = {} } = property;
  if (!isObject(settings)) throw broken("settings of a property", "must be an object");
  const { limit } = settings;
  const isAll = limit === 0 || limit === "0" || limit === "";
  return { id: readString(property["id"], "id of a property"), limit: isAll ? 0 : readCount(limit, "limit", 0) };
}

/** The answer of version 0.2. */
export function extended(table: EntityTable, json: string, limits: Limits): Meta & { readonly rows: object } {
  const { ids, properties } = readExtension(json, limits);
  const row = (id: string): object =>
    Object.fromEntries(properties.map((property) => [property.id, fetched(table, id, property)]));
  return { meta: properties.map(({ id }) => propertyOf(id)), rows: Object.fromEntries(ids.map((id) => [id, row(id)])) };
}

/** The answer of version 1.0-draft. */
export function draftExtended(table: EntityTable, json: string, limits: Limits): Meta & { readonly rows: object[] } {
  const { ids, properties } = readExtension(json, limits);
  return {
    meta: properties.map(({ id }) => propertyOf(id)),
    rows: ids.map((id) => ({
      id,
      properties: properties.map((property) => ({ id: property.id, values: fetched(table, id, property) })),
    })),
  };
}

function fetched(table: EntityTable, id: string, { id: property, limit }: Wanted): readonly Value[] {
  const values = valuesOf(table.find(id), property).map((str) => ({ str }));
  return limit === 0 ? values : values.slice(0, limit);
}
