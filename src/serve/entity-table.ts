import { canonicalName, typeOf } from "../base/entity.ts";
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
  readonly #byId: ReadonlyMap<string, EntityInput>;

  constructor(resolver: Resolver<EntityInput>) {
    this.resolver = resolver;
    const { entities } = internalsOf(resolver);
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
    const had = new Set(entities.map(typeOf));
    this.types = TYPES.filter((type) => had.has(type)).map(typeJson);
  }

  find(id: string): EntityInput | undefined {
    return this.#byId.get(id);
  }

  /** The entity of an address; throws a refusal if there is none. */
  get(id: string): EntityInput {
    const entity = this.find(id);
    if (entity === undefined) throw new Refusal(404, "There is no entity of this id.");
    return entity;
  }
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
