import type { NameIndex } from "../index/name-index.ts";
import type { ParsedName } from "../name/token-groups.ts";
import type { ScoredName } from "../score/scored-name.ts";
import type { Query } from "./query.ts";

/**
 * Whether one name of an entity speaks for it rather than another: the likelier, but if the query has a patronymic, a
 * name that has one too, for only that can contradict it. An exact name comes first, and a whole one before one of
 * which the query is but the surname. Ties break by the order of the names.
 */
export function isBetterName({ source }: NameIndex, one: ScoredName, other: ScoredName, { asPerson }: Query): boolean {
  if (one.exact !== other.exact) return one.exact;
  if (hasPatronymic(asPerson)) {
    const [has, had] = [hasPatronymic(one.parsed), hasPatronymic(other.parsed)];
    if (has !== had) return has;
  }
  if (isLikelyWhole(one) !== isLikelyWhole(other)) return isLikelyWhole(one);
  if (one.logOdds !== other.logOdds) return one.logOdds > other.logOdds;
  return source.placeOfListed(one.name) < source.placeOfListed(other.name);
}

/** Whether the query is all of a name, and likelier that than nobody's: a listed Putin rather than Vladimir Putin's. */
function isLikelyWhole({ evidence, logOdds }: ScoredName): boolean {
  return evidence.only === undefined && logOdds > 0;
}

function hasPatronymic({ parts }: ParsedName): boolean {
  return parts.some(({ role }) => role === "patronymic");
}
