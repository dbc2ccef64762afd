import { canonicalName, nameInput, typeOf } from "../base/entity.ts";
import type { EntityInput } from "../types.ts";
import { descriptionOf, typeJson, wikidataOf } from "./entity-table.ts";

/** What can be fetched of an entity. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

interface Fetched extends Property {
  readonly values: (entity: EntityInput) => readonly string[];
}

const listed = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The names come last: as a column of OpenRefine they make a row of each, while the others keep the rows. */
const FETCHED: readonly Fetched[] = [
  { id: "name", name: "Name", description: "the name to show", values: (entity) => [canonicalName(entity)] },
  { id: "wikidata", name: "Wikidata", description: "id of Wikidata", values: (entity) => listed(wikidataOf(entity)) },
  { id: "type", name: "Type", description: "what it is", values: (entity) => [typeJson(typeOf(entity)).id] },
  {
    id: "description",
    name: "Description",
    description: "a word or two",
    values: (entity) => listed(descriptionOf(entity)),
  },
  {
    id: "names",
    name: "All names",
    description: "every spelling that is listed, a row of each",
    values: ({ names }) => names.map((name) => nameInput(name).text),
  },
];

export const PROPERTIES: readonly Property[] = FETCHED.map(({ id, name, description }) => ({ id, name, description }));

/** The property of an id; one that nobody has is called by its id. */
export function propertyOf(id: string): Pick<Property, "id" | "name"> {
  return { id, name: PROPERTIES.find((one) => one.id === id)?.name ?? id };
}

/** The values that an entity has of a property, as texts. */
export function valuesOf(entity: EntityInput | undefined, property: string): readonly string[] {
  if (entity === undefined) return [];
  return FETCHED.find(({ id }) => id === property)?.values(entity) ?? [];
}
