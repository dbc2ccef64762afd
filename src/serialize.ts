import { WordCache } from "./decide/word-cache.ts";
import { allonymError, show } from "./errors.ts";
import { checkEntities } from "./index/check-entity.ts";
import { entitiesHash } from "./index/entities-hash.ts";
import { packIndex, unpackIndex } from "./index/index-file.ts";
import { sizeOf } from "./index/name-index.ts";
import { inOrder, isInOrder } from "./index/order.ts";
import { populationOf } from "./index/population.ts";
import { internalsOf } from "./internals.ts";
import { resolverOf } from "./resolver.ts";
import type { EntityInput, Resolver } from "./types.ts";

/**
 * The index of a resolver as bytes, so that {@link restoreResolver} need not build it again. The entities are not in it; the
 * threshold is. Time and memory linear in the size of the index, about 130 bytes a name. The format is described in docs/index-file.md.
 *
 * @example
 * ```ts
 * const entities = [{ id: "rg", names: ["Руслан Габбасов"] }];
 * const bytes = serialize(createResolver(entities));
 * restoreResolver(bytes, entities).resolve("Ruslan Jabasov").status; // "match"
 * ```
 */
export function serialize<E>(resolver: Resolver<E>): Uint8Array {
  const { index, threshold, entities, order } = internalsOf(resolver);
  return packIndex({ index, threshold, entities: entitiesHash(entities), order });
}

/**
 * The resolver that was serialized: it answers as the first one did. Nothing is built again; the time goes into a checksum of the bytes and
 * a look at each entity. The bytes are used in place and must not be changed afterwards.
 *
 * @param entities the entities that the first resolver was made of; the order is free, the same is fastest
 * @throws `not-an-index` for other bytes, `index-damaged` if some are missing or wrong, `index-version` for another version of the format,
 * `index-rules` if the spelling rules have changed since, `index-entities` if these are other entities
 * @example
 * ```ts
 * const town = [{ id: "ufa", names: ["Уфа"], type: "place" as const }];
 * const stored = serialize(createResolver(town));
 * restoreResolver(stored, town).resolve("Ufa").status; // "match"
 * ```
 */
export function restoreResolver<E extends EntityInput>(bytes: Uint8Array, entities: Iterable<E>): Resolver<E> {
  if (!(bytes instanceof Uint8Array)) {
    throw allonymError("not-an-index", `${show(bytes)} is no Uint8Array`, {
      path: "bytes",
      hint: "Give what serialize gave.",
    });
  }
  const { index, threshold, entities: expected, order } = unpackIndex(bytes);
  const given = [...entities];
  if (given.length !== sizeOf(index)) {
    throw otherEntities(`${given.length} entities were given, the index has ${sizeOf(index)}`);
  }
  checkEntities(given);
  const ordered = ofOrder(given, order);
  if (entitiesHash(ordered) !== expected)
    throw otherEntities("an id, a type, a name or a declared difference is not that of the index");
  return resolverOf({
    index,
    population: populationOf(index),
    cache: new WordCache(),
    threshold,
    entities: ordered,
    order,
  });
}

/** Entities in the order of their ids; `order` tells where they are, if they are given as they were before. */
function ofOrder<E extends EntityInput>(given: readonly E[], order: Uint32Array): readonly E[] {
  if (order.length !== given.length) return inOrder(given).entities;
  const ordered = Array.from(order, (place) => given[place] as E);
  return isInOrder(ordered) ? ordered : inOrder(given).entities;
}

function otherEntities(message: string): Error {
  return allonymError("index-entities", message, {
    path: "entities",
    hint: "Give the entities that the index was made of, or make it anew with createResolver and serialize.",
  });
}
