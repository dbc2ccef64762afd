import { isBytes } from "../base/bytes.ts";
import { readList } from "../base/lists.ts";
import { readOptions, readThreshold } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import { EntitiesHash } from "../index/entities-hash.ts";
import { packIndex, unpackIndex } from "../index/file.ts";
import { sizeOf } from "../index/name-index.ts";
import { usualRules } from "../name/rules.ts";
import type { EntityInput, Resolver, ResolverOptions } from "../types.ts";
import { checkEntity } from "./check-entity.ts";
import { resolverOf } from "./create-resolver.ts";
import { engineOf, internalsOf } from "./engine.ts";
import { inOrder } from "./entity-order.ts";

/**
 * The index of a resolver as bytes, so that {@link restoreResolver} need not build it again. The entities are not in
 * it; the threshold is. Time and memory linear in the size of the index, about 130 bytes a name. The format is
 * described in docs/index-file.md.
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
  const hash = new EntitiesHash();
  for (const entity of asGiven(entities, order)) hash.add(entity);
  return packIndex({ index, threshold, entities: hash.all, sequence: hash.inSequence, order });
}

/**
 * The resolver that was serialized: it answers as the first one did. Nothing is built again; the time goes into a
 * checksum of the bytes and a look at each entity. The bytes are used in place and must not be changed afterwards.
 *
 * @param entities the entities that the first resolver was made of; the order is free, the same is fastest
 * @param options a threshold instead of that of the first resolver
 * @throws `not-an-index` for other bytes, `index-damaged` if some are missing or wrong, `index-version` for another
 * version of the format, `index-rules` if the spelling rules have changed since, `index-entities` if these are other
 * entities; and what the iterable throws
 * @example
 * ```ts
 * const town = [{ id: "ufa", names: ["Уфа"], type: "place" as const }];
 * const stored = serialize(createResolver(town));
 * restoreResolver(stored, town).resolve("Ufa").status; // "match"
 * ```
 */
export function restoreResolver<E extends EntityInput>(
  bytes: Uint8Array,
  entities: Iterable<E>,
  options?: ResolverOptions,
): Resolver<E> {
  if (!isBytes(bytes)) {
    throw allonymError("not-an-index", `${show(bytes)} is no Uint8Array`, {
      path: "bytes",
      hint: "Give what serialize gave.",
    });
  }
  const { index, threshold: saved, entities: all, sequence, order } = unpackIndex(usualRules(), bytes);
  const threshold = readOptions(options, (given) => readThreshold(given.threshold, saved));
  const everyOne = readList(entities, "entities", "entities");
  // As createResolver does; to look at a million for nothing would take long.
  const given = everyOne.length === sizeOf(index) ? everyOne : [...new Set(everyOne)];
  if (given.length !== sizeOf(index)) {
    throw otherEntities(`${given.length} entities were given, the index has ${sizeOf(index)}`);
  }
  const hash = new EntitiesHash();
  given.forEach((entity, place) => {
    checkEntity(entity, place);
    hash.add(entity);
  });
  if (hash.all !== all) throw otherEntities("an id, a type, a name or a declared difference is not that of the index");
  const isSequence = hash.inSequence === sequence;
  return resolverOf({
    ...engineOf(index, threshold),
    // To sort a million of them takes longer than all the rest.
    ...(isSequence ? { entities: inPlaces(given, order), order } : inOrder(given)),
  });
}

/** Entities in the order of their ids, by the place of each. */
function inPlaces<E>(given: readonly E[], order: Uint32Array): readonly E[] {
  if (order.length === 0) return given;
  const entities: E[] = [];
  for (const place of order) entities.push(given[place] as E);
  return entities;
}

/** The inverse of {@link inPlaces}. */
function asGiven<E>(entities: readonly E[], order: Uint32Array): readonly E[] {
  const given = [...entities];
  order.forEach((place, number) => {
    given[place] = entities[number] as E;
  });
  return given;
}

function otherEntities(message: string): Error {
  return allonymError("index-entities", message, {
    path: "entities",
    hint: "Give the entities that the index was made of, or make it anew with createResolver and serialize.",
  });
}
