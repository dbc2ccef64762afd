import type { EntityInput, EntityType } from "../types.ts";
import { Draft, textOf } from "./csv/draft.ts";
import { type Roles, rolesOf } from "./csv/roles.ts";
import { typeOfWord } from "./entity-types.ts";
import type { JsonMapping } from "./json/read-json.ts";
import { isNameKind } from "./name-kinds.ts";
import { isType, type Reading } from "./options.ts";
import { fieldOf, isObject, type JsonObject, type Outcome } from "./record.ts";

/** Objects whose fields differ more than this are looked at one by one. */
const MOST_SHAPES = 1_000;

/**
 * Plain objects: as `createResolver` takes them, and then kept as they are, or with fields for a name, as the columns
 * of a table are.
 */
export function plainMapping(reading: Reading): JsonMapping {
  return new PlainObjects(reading);
}

class PlainObjects implements JsonMapping {
  readonly #reading: Reading;
  readonly #roles: Map<string, Roles | { readonly missing: string }> = new Map();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  map(record: JsonObject, line: number): Outcome {
    const isAsGiven = this.#reading.names === undefined && Array.isArray(fieldOf(record, "names"));
    if (isAsGiven) return asGiven(record, this.#reading);
    const roles = this.#rolesOf(record);
    if ("missing" in roles) return { reason: `has no field "${roles.missing.slice(0, 40)}"` };
    this.#reading.summary.columns ??= {
      id: roles.id,
      names: roles.names.map(({ title }) => title),
      type: roles.type,
    };
    const id = roles.id === undefined ? String(line) : textOf(fieldOf(record, roles.id));
    if (id === "") return { reason: "no id" };
    const draft = new Draft(id, roles);
    draft.add((title) => fieldOf(record, title), this.#reading);
    return draft.outcome(this.#reading);
  }

  #rolesOf(record: JsonObject): Roles | { readonly missing: string } {
    const titles = Object.keys(record);
    const key = JSON.stringify(titles);
    const known = this.#roles.get(key);
    if (known !== undefined) return known;
    const roles = rolesOf(titles, this.#reading, () => []);
    if (this.#roles.size < MOST_SHAPES) this.#roles.set(key, roles);
    return roles;
  }
}

/** An entity as it stands; an id may be a number, and a type in other words. */
function asGiven(record: JsonObject, reading: Reading): Outcome {
  const given = reading.id === undefined ? fieldOf(record, "id") : fieldOf(record, reading.id);
  const id = textOf(given);
  if (id === "") return { reason: "no id" };
  const fault = faultOfNames(fieldOf(record, "names") as readonly unknown[]) ?? faultOfLists(record);
  if (fault !== undefined) return { reason: fault, id };
  const type = typeOf(record, reading);
  if (type === "unknown") return { reason: "its type is none of person, place, organization, group", id };
  const entity = record as unknown as EntityInput;
  if (fieldOf(record, "id") === id && fieldOf(record, "type") === type) return entity;
  const { type: _type, ...fields } = entity;
  return { ...fields, id, ...(type !== undefined && { type }) };
}

function typeOf(record: JsonObject, reading: Reading): EntityType | "unknown" | undefined {
  const given = fieldOf(record, reading.typeColumn ?? "type");
  if (given === undefined || given === null) return reading.type;
  if (isType(given)) return given;
  return typeOfWord(textOf(given), reading) ?? reading.type ?? "unknown";
}

function faultOfNames(names: readonly unknown[]): string | undefined {
  if (names.length === 0) return "no name";
  for (const name of names) {
    if (typeof name === "string") continue;
    if (!isObject(name) || typeof fieldOf(name, "text") !== "string") return "a name is no string and has no text";
    const [lang, kind] = [fieldOf(name, "lang"), fieldOf(name, "kind")];
    if (lang !== undefined && typeof lang !== "string") return "the lang of a name is no string";
    if (kind !== undefined && !isNameKind(kind)) return "the kind of a name is none that is known";
  }
  return undefined;
}

function faultOfLists(record: JsonObject): string | undefined {
  for (const list of ["distinctFrom", "sharedWith"]) {
    const ids = fieldOf(record, list);
    const isFine = ids === undefined || (Array.isArray(ids) && ids.every((id) => typeof id === "string"));
    if (!isFine) return `${list} is no list of ids`;
  }
  return undefined;
}
