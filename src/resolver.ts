import { buildIndex } from "./index/name-index.ts";
import { populationOf } from "./index/population.ts";
import { type Internals, withInternals } from "./internals.ts";
import { readLimit, readString, readThreshold, readType } from "./options.ts";
import { resolveQuery } from "./resolve-query.ts";
import type { EntityInput, Resolver, ResolverOptions } from "./types.ts";

/**
 * Makes a resolver: it tells which of the entities a string names, however the name is spelt.
 *
 * The way of a query: normalize, parts, sounds, keys, candidates, alignment, evidence, score, decision. Building takes
 * time and memory linear in the number of names.
 *
 * @param entities what can be named; each with an id and at least one name
 * @throws an error with a `code`: `duplicate-id`, `empty-id`, `no-names`, `not-a-string`, `invalid-entity`, `invalid-option`
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
  const threshold = readThreshold(options.threshold);
  const index = buildIndex(entities);
  const internals: Internals<E> = { index, population: populationOf(index), threshold };
  const resolver: Resolver<E> = {
    size: index.entities.length,
    resolve: (query, resolveOptions = {}) =>
      resolveQuery(internals, {
        text: readString(query, "query"),
        limit: readLimit(resolveOptions.limit),
        threshold: readThreshold(resolveOptions.threshold, threshold),
        type: readType(resolveOptions.type),
      }),
  };
  return withInternals(resolver, internals);
}
