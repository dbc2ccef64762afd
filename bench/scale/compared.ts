import type { Resolver } from "../../src/index.ts";

/** More than any query is compared with in full. */
const MOST = 100;

/** The ids of the entities that a query is compared with: the target is found only if it is among them. */
export function comparedIds(resolver: Resolver<{ id: string; names: string[] }>, query: string): readonly string[] {
  return resolver.resolve(query, { limit: MOST, threshold: 1 }).candidates.map(({ entity }) => entity.id);
}
