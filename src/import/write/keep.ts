import { typeOf } from "../../base/entity.ts";
import type { EntityInput, NameInput } from "../../types.ts";
import { isObject } from "../record.ts";
import { isWikidataId } from "../wikidata-id.ts";
import type { Capacity } from "./capacity.ts";
import { keepNames } from "./keep-names.ts";
import type { Losses } from "./losses.ts";
import type { OwnEntity } from "./types.ts";

/** An entity with no more than a format can hold, as it is read back. */
export type KeptEntity = Omit<OwnEntity, "names"> & { readonly names: readonly NameInput[] };

/** What formats know how to say, or do not know; any other field is a further one. */
const KNOWN: ReadonlySet<string> = new Set<keyof OwnEntity>([
  "id",
  "type",
  "names",
  "description",
  "identifiers",
  "distinctFrom",
  "sharedWith",
]);

/**
 * What a format can hold of an entity. All else is counted as lost; undefined if the entity is lost as a whole. What is
 * empty says nothing, and is never a loss.
 *
 * @param columns the further fields that there is room for
 */
export function keep(
  entity: EntityInput,
  capacity: Capacity,
  losses: Losses,
  columns: ReadonlySet<string> = new Set(),
): KeptEntity | undefined {
  const id = capacity.spaces ? entity.id : entity.id.trim();
  const type = entity.type === undefined && capacity.untyped ? undefined : typeOf(entity);
  if (id === "" || (type !== undefined && !capacity.types.includes(type))) return undefined;
  if (id !== entity.id) losses.add("id");
  if (entity.type !== type) losses.add("untyped");
  return {
    id,
    ...(type !== undefined && { type }),
    names: keepNames(entity, capacity, losses),
    ...keepDescription(entity, capacity, losses),
    ...keepIdentifiers(entity, capacity, losses),
    ...keepLinks(entity, capacity, losses),
    ...keepFields(entity, capacity, losses, columns),
  };
}

/** The further fields of an entity that say something. */
export function furtherFields(entity: EntityInput): readonly (readonly [field: string, value: unknown])[] {
  return Object.entries(entity).filter(([field, value]) => !KNOWN.has(field) && !isEmpty(value));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function keepDescription(entity: OwnEntity, capacity: Capacity, losses: Losses): Pick<OwnEntity, "description"> {
  const { description } = entity;
  if (isEmpty(description)) return {};
  if (typeof description === "string" && capacity.description) return { description };
  losses.add("description");
  return {};
}

function keepIdentifiers(entity: OwnEntity, capacity: Capacity, losses: Losses): Pick<OwnEntity, "identifiers"> {
  if (!isObject(entity.identifiers)) return {};
  let wikidata: string | undefined;
  for (const [scheme, value] of Object.entries(entity.identifiers)) {
    if (scheme === "wikidata" && isWikidataId(value) && capacity.wikidata) wikidata = value;
    else if (!isEmpty(value)) losses.add("identifiers", scheme);
  }
  return wikidata === undefined ? {} : { identifiers: { wikidata } };
}

function keepLinks(
  entity: EntityInput,
  capacity: Capacity,
  losses: Losses,
): Pick<OwnEntity, "distinctFrom" | "sharedWith"> {
  const kept: { distinctFrom?: readonly string[]; sharedWith?: readonly string[] } = {};
  for (const list of ["distinctFrom", "sharedWith"] as const) {
    const ids = (entity[list] ?? []).filter((id) => id !== "");
    if (ids.length === 0) continue;
    if (capacity.links) kept[list] = ids;
    else losses.add(list);
  }
  return kept;
}

function keepFields(
  entity: EntityInput,
  { fields }: Capacity,
  losses: Losses,
  columns: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const kept: [string, unknown][] = [];
  for (const [field, value] of furtherFields(entity)) {
    if (!columns.has(field)) losses.add("field", field);
    else if (typeof value === "string" || fields === "all") kept.push([field, value]);
    else {
      const text = JSON.stringify(value);
      if (text !== undefined) kept.push([field, text]);
      losses.add("text", field);
    }
  }
  // Not by assignment: a field may be called __proto__.
  return Object.fromEntries(kept);
}
