import type { EntityInput, Resolver } from "../../src/index.ts";
import { resolveAll } from "../../src/node/index.ts";

/**
 * How many answers of two workers are not, byte for byte and in the same place, those of one thread; evidence included.
 */
export async function countUnequal(resolver: Resolver<EntityInput>, queries: readonly string[]): Promise<number> {
  let [at, unequal] = [0, 0];
  for await (const answer of resolveAll(queries, resolver, { workers: 2 })) {
    const alone = resolver.resolve(queries[at++] ?? "");
    if (JSON.stringify(answer) !== JSON.stringify(alone)) unequal++;
  }
  return unequal + Math.abs(queries.length - at);
}
