import { readLimit, readString, readThreshold, readType } from "../base/options.ts";
import { buildIndex } from "../index/build.ts";
import { sizeOf } from "../index/name-index.ts";
import { populationOf } from "../score/population.ts";
import { WordCache } from "../sound/word-cache.ts";
import type { EntityInput, ResolveOptions, Resolver, ResolverOptions } from "../types.ts";
import { checkEntity, checkIds } from "./check-entity.ts";
import { type Engine, type Internals, withInternals } from "./engine.ts";
import { inOrder } from "./entity-order.ts";
import { resolutionOf } from "./resolution.ts";
import { type Question, resolveQuery } from "./resolve.ts";

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
  const given = [...entities];
  given.forEach(checkEntity);
  const { entities: ordered, order } = inOrder(given);
  checkIds(ordered, given);
  const index = buildIndex(ordered);
  return resolverOf({
    index,
    population: populationOf(index),
    cache: new WordCache(),
    threshold,
    entities: ordered,
    order,
  });
}

/** The resolver of an index and its entities, however they were come by. */
export function resolverOf<E extends EntityInput>(internals: Internals<E>): Resolver<E> {
  const resolver: Resolver<E> = {
    size: sizeOf(internals.index),
    resolve(query, options) {
      const question = readQuestion(internals, query, options);
      return resolutionOf(internals, question.text, resolveQuery(internals, question));
    },
  };
  return withInternals(resolver, internals);
}

/** Checks a question and its options. */
export function readQuestion(engine: Engine, query: string, options: ResolveOptions = {}): Question {
  return {
    text: readString(query, "query"),
    limit: readLimit(options.limit),
    threshold: readThreshold(options.threshold, engine.threshold),
    type: readType(options.type),
  };
}
