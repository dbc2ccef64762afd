import { canonicalName, typeOf } from "../base/entity.ts";
import { entityType } from "../index/name-index.ts";
import { internalsOf } from "../resolver/engine.ts";
import type { EntityInput, EntityType, Resolver } from "../types.ts";
import { Refusal } from "./reply.ts";

const TYPES: readonly EntityType[] = ["person", "place", "organization", "group"];

/** A type as the protocol has it. */
export interface TypeJson {
  readonly id: EntityType;
  readonly name: string;
}

/** The entities of a resolver, by what requests ask of them. */
export class EntityTable {
  readonly resolver: Resolver<EntityInput>;
  /** Those that entities have. */
  readonly types: readonly TypeJson[];
  /** In the order of their ids, by UTF-16 units. */
  readonly #entities: readonly EntityInput[];

  constructor(resolver: Resolver<EntityInput>) {
    this.resolver = resolver;
    const { entities, index } = internalsOf(resolver);
    this.#entities = entities;
    const had = new Set<EntityType>();
    for (let number = 0; number < entities.length; number++) had.add(entityType(index, number));
    this.types = TYPES.filter((type) => had.has(type)).map(typeJson);
  }

  /** The entity of an id. Searched, as a map of a long list would take time while others wait (SIGHUP). */
  find(id: string): EntityInput | undefined {
    let [from, to] = [0, this.#entities.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (idAt(this.#entities, middle) < id) from = middle + 1;
      else to = middle;
    }
    return idAt(this.#entities, from) === id ? this.#entities[from] : undefined;
  }

  /** The entity of an address; throws a refusal if there is none. */
  get(id: string): EntityInput {
    const entity = this.find(id);
    if (entity === undefined) throw new Refusal(404, "There is no entity of this id.");
    return entity;
  }
}

function idAt(entities: readonly EntityInput[], place: number): string {
  return entities[place]?.id ?? "";
}

export function typeJson(id: EntityType): TypeJson {
  return { id, name: id.charAt(0).toUpperCase() + id.slice(1) };
}

export function isType(value: unknown): value is EntityType {
  return TYPES.includes(value as EntityType);
}

/** What a table says of an entity in a word or two; entities may have any further fields. */
export function descriptionOf(entity: EntityInput): string | undefined {
  const { description } = entity as { readonly description?: unknown };
  return typeof description === "string" && description !== "" ? description : undefined;
}

export function wikidataOf(entity: EntityInput): string | undefined {
  const { identifiers } = entity as { readonly identifiers?: { readonly wikidata?: unknown } | null };
  const wikidata = identifiers?.wikidata;
  return typeof wikidata === "string" && wikidata !== "" ? wikidata : undefined;
}

/** An entity as suggestions show it. */
export function entityJson(entity: EntityInput): Readonly<Record<string, unknown>> {
  const description = descriptionOf(entity);
  return {
    id: entity.id,
    name: canonicalName(entity),
    ...(description !== undefined && { description }),
    notable: [typeJson(typeOf(entity))],
  };
}
