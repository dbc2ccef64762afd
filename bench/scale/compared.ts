import type { Resolver } from "../../src/index.ts";
import { internalsOf } from "../../src/resolver/engine.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { rankCandidates } from "../../src/resolver/rank-candidates.ts";

/** The ids of the entities that a query is compared with in full: the target is found only if it is among them. */
export function comparedIds(resolver: Resolver<{ id: string; names: string[] }>, query: string): readonly string[] {
  const internals = internalsOf(resolver);
  const { rules } = internals.index;
  const { ranked } = rankCandidates(internals, readQuery(rules, query, internals.words), rules.settings);
  return ranked.map(({ entity }) => internals.entities[entity]?.id ?? "");
}
