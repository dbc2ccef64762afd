import { readList } from "../base/lists.ts";
import { readFilter, readLimit, readOptions, readString, readThreshold, readType } from "../base/options.ts";
import { buildIndex } from "../index/build.ts";
import { sizeOf } from "../index/name-index.ts";
import { type Rules, usualRules } from "../name/rules.ts";
import type { EntityInput, ResolveOptions, Resolver, ResolverOptions } from "../types.ts";
import { checkEntity, checkIds } from "./check-entity.ts";
import { type Engine, engineOf, type Internals, withInternals } from "./engine.ts";
import { inOrder } from "./entity-order.ts";
import { resolutionOf } from "./resolution.ts";
import { type ResolveRequest, resolveQuery } from "./resolve.ts";

/**
 * Makes a resolver: it tells which of the entities a string names, however the name is spelt.
 *
 * A query is parsed, read into sounds, searched for by keys, scored and decided. Building takes time and memory linear
 * in the number of names.
 *
 * @param entities what can be named; each with an id and at least one name. An object that is given twice, as tables
 * may have some in common, counts once.
 * @throws an error with a `code`: `duplicate-id`, `empty-id`, `no-names`, `not-a-string`, `invalid-entity`,
 * `invalid-option`; and what the iterable throws
 * @example
 * ```ts
 * const resolver = createResolver([{ id: "rg", names: ["Руслан Габбасов"] }]);
 * const answer = resolver.resolve("Ruslan Jabasov");
 * answer.status; // "match"
 * ```
 */
export function createResolver<E extends EntityInput>(
  entities: Iterable<E>,
  options: ResolverOptions = {},
): Resolver<E> {
  return createResolverWith(usualRules(), entities, options);
}

/** {@link createResolver} with other rules than those of the package. */
export function createResolverWith<E extends EntityInput>(
  rules: Rules,
  entities: Iterable<E>,
  options: ResolverOptions = {},
): Resolver<E> {
  const threshold = readOptions(options, (given) => readThreshold(given.threshold, rules.settings.threshold));
  const all = readList(entities, "entities", "entities");
  all.forEach(checkEntity);
  const { entities: ordered, order } = inOrder([...new Set(all)]);
  checkIds(ordered, all);
  return resolverOf({ ...engineOf(buildIndex(rules, ordered), threshold), entities: ordered, order });
}

/** The resolver of an index and its entities, whether built or read from a file. */
export function resolverOf<E extends EntityInput>(internals: Internals<E>): Resolver<E> {
  const resolver: Resolver<E> = {
    size: sizeOf(internals.index),
    resolve(query, options) {
      const request = { ...readRequest(internals, query, options), accepts: acceptsOf(internals, options) };
      return resolutionOf(internals, request.text, resolveQuery(internals, request));
    },
  };
  return withInternals(resolver, internals);
}

function acceptsOf<E extends EntityInput>({ entities }: Internals<E>, options?: ResolveOptions<E>) {
  const filter = readOptions(options, (given) => readFilter(given.filter));
  return filter && ((entity: number): boolean => filter(entities[entity] as E));
}

/** Checks a query and its options. */
export function readRequest(engine: Engine, query: string, options?: Omit<ResolveOptions, "filter">): ResolveRequest {
  const text = readString(query, "query");
  return readOptions(options, ({ limit, threshold, type }) => ({
    text,
    limit: readLimit(limit, engine.index.rules.settings.limit),
    threshold: readThreshold(threshold, engine.threshold),
    type: readType(type),
  }));
}
