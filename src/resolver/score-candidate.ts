import type { ParsedName } from "../name/token-groups.ts";
import { isOddCase } from "../score/odd-case.ts";
import type { NameScorer } from "../score/score-name.ts";
import type { NameScore } from "../score/scored-name.ts";
import type { EntityType } from "../types.ts";
import type { Query } from "./query.ts";

/** Scores a name of the index that a query may be. */
export function scoreName(scorer: NameScorer, query: Query, name: ParsedName, type: EntityType): NameScore {
  const asked = query.as(type);
  const { isInText } = query;
  const isOdd = isOddCase(asked.parts, name.parts, { type, isInText }, scorer.rules);
  const exact = !isOdd && isExactly(query.exactAs(type).folded, name);
  return scorer.score({ query: asked, name, type, exact, costs: query.costsAs(type), isInText });
}

function isExactly(folded: readonly string[], { parts }: ParsedName): boolean {
  return folded.length === parts.length && folded.every((word, at) => word === parts[at]?.folded);
}
