import type { Part } from "../name/part.ts";
import { mayBeJoined, type ParsedName, type TokenGroup } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import type { EndingKind } from "../sound/name-endings.ts";
import { bestDisjoint } from "./best-disjoint.ts";
import type { WordCosts } from "./word-cost.ts";

/** A group of the query set against a group of the name. */
export interface Pair {
  readonly query: TokenGroup;
  readonly name: TokenGroup;
  /** Spelling cost, in hundredths of a nat. */
  readonly cost: number;
  /** Which endings stood for each other. */
  readonly endings: EndingKind;
  /** What the pair adds if it is taken. */
  readonly logOdds: number;
}

/** What pairs are worth in the kind of name that is compared. */
export interface Pairing {
  /** Whether two groups may be one at all, however they are spelt. */
  mayPair(query: TokenGroup, name: TokenGroup): boolean;
  /** Log-odds of a pair with a spelling cost; undefined if the two are not one. */
  logOdds(query: TokenGroup, name: TokenGroup, cost: number): number | undefined;
  readonly settings: Settings;
}

/** The pairs that two names make, and the parts that no pair holds. */
export interface Assignment {
  readonly pairs: readonly Pair[];
  /** Parts of the query. */
  readonly extra: readonly Part[];
  /** Parts of the name. */
  readonly absent: readonly Part[];
}

/**
 * Sets each part of the query against at most one part of the name, in any order: as many as may be one
 * (`settings.paired`), and of these so that the log-odds are greatest. A part that finds no partner is joined with its
 * neighbour (Al-Sinov, Alsinov), on one side.
 */
export function assign(query: ParsedName, name: ParsedName, pairing: Pairing, costs: WordCosts): Assignment {
  const pairs = (some: readonly TokenGroup[], others: readonly TokenGroup[]): Pair[] =>
    pairsBetween(some, others, pairing, costs);
  const single = pairs(query.single, name.single);
  const alone = bestOf(single, query, name, pairing);
  const joined: Pair[] = [];
  if (alone.extra.some(mayBeJoined)) joined.push(...pairs(holding(alone.extra, query.joined), name.single));
  if (alone.absent.some(mayBeJoined)) joined.push(...pairs(query.single, holding(alone.absent, name.joined)));
  return joined.length === 0 ? alone : bestOf([...single, ...joined], query, name, pairing);
}

const NONE: readonly never[] = [];

function holding(some: readonly Part[], groups: readonly TokenGroup[]): readonly TokenGroup[] {
  return groups.filter(({ parts }) => parts.some((part) => mayBeJoined(part) && some.includes(part)));
}

function pairsBetween(
  query: readonly TokenGroup[],
  name: readonly TokenGroup[],
  pairing: Pairing,
  costs: WordCosts,
): Pair[] {
  const pairs: Pair[] = [];
  for (const one of query) {
    for (const other of name) {
      if (!pairing.mayPair(one, other)) continue;
      const cost = costs.ofGroups(one, other);
      const logOdds = pairing.logOdds(one, other, cost);
      if (logOdds !== undefined)
        pairs.push({ query: one, name: other, cost, endings: costs.endingsOf(one, other), logOdds });
    }
  }
  return pairs;
}

function bestOf(all: readonly Pair[], query: ParsedName, name: ParsedName, { settings }: Pairing): Assignment {
  const pairs = bestDisjoint(all, query.parts, name.parts, settings);
  return { pairs, extra: leftOver(query.parts, pairs, "query"), absent: leftOver(name.parts, pairs, "name") };
}

/** The parts of one side that no pair holds. */
function leftOver(parts: readonly Part[], pairs: readonly Pair[], side: "query" | "name"): readonly Part[] {
  let held = 0;
  for (const pair of pairs) held += pair[side].parts.length;
  // Pairs hold no part twice.
  return held === parts.length ? NONE : parts.filter((part) => !pairs.some((pair) => pair[side].parts.includes(part)));
}
