import { isSearched } from "../index/packed-parts.ts";
import type { WordCosts } from "../match/word-cost.ts";
import type { TokenGroup } from "../name/token-groups.ts";
import { QueryToken } from "./query-token.ts";
import type { SearchSession } from "./session.ts";

/** The words of a query that names are looked for and estimated by; `place` is that of the first among its words. */
export function tokensOf(
  groups: readonly TokenGroup[],
  session: SearchSession,
  costs: WordCosts,
  place = 0,
): QueryToken[] {
  const tokens: QueryToken[] = [];
  for (const group of groups) {
    if (group.parts.every(({ role }) => role === "initial" || (isSearched(role) && !SAYS_NOTHING.has(role))))
      tokens.push(new QueryToken(group, session, costs, place + tokens.length));
  }
  return tokens;
}

/** The words that lead to names: all but initials and words that cannot be read. */
export function leading(tokens: readonly QueryToken[]): QueryToken[] {
  return tokens.filter(({ isInitial, group }) => !isInitial && group.sound.symbols.length > 0);
}

/** Two words of a query that do not overlap. */
export type TokenPair = readonly [QueryToken, QueryToken];

/** Each two words of a query that say enough together; the second may be the initial of the first given name. */
export function tokenPairs(tokens: readonly QueryToken[]): TokenPair[] {
  const telling = leading(tokens).filter(({ group }) => group.parts.some(({ role }) => !SAYS_LITTLE.has(role)));
  const initial = tokens.find(({ isInitial, group }) => isInitial && group.parts[0]?.place === 0);
  const pairs: TokenPair[] = [];
  telling.forEach((a, index) => {
    for (const b of telling.slice(index + 1)) if (!overlap(a, b)) pairs.push([a, b]);
    if (initial !== undefined) pairs.push([a, initial]);
  });
  return pairs;
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(["particle"]);
// Too many names have it, and each language a word of its own.
const SAYS_NOTHING: ReadonlySet<string> = new Set(["kind", "modifier"]);

function overlap(a: QueryToken, b: QueryToken): boolean {
  return a.group.parts.some((part) => b.group.parts.includes(part));
}
