import { areDeclaredDistinct, type NameIndex } from "../index/name-index.ts";
import { type Decision, decide } from "../score/decide.ts";
import type { EntityType, Resolution } from "../types.ts";
import type { Engine } from "./engine.ts";
import { type Query, readQuery } from "./query.ts";
import { type Ranking, rankCandidates } from "./rank-candidates.ts";

/** What is asked of an index, options checked. */
export interface ResolveRequest {
  readonly text: string;
  readonly limit: number;
  readonly threshold: number;
  readonly type?: EntityType | undefined;
  /** Whether an entity, by its number, is asked for. */
  readonly accepts?: ((entity: number) => boolean) | undefined;
  /** The text stands in a longer one, where capitals tell names from words. */
  readonly isInText?: boolean | undefined;
}

/** A candidate by its numbers. */
export interface NumberedCandidate {
  readonly entity: number;
  readonly name: number;
  readonly score: number;
  /** The query is exactly a name of another entity. */
  readonly isOther: boolean;
}

/** A resolution, entities and names being numbers: what one thread tells another. */
export interface NumberedResolution {
  readonly status: Resolution<unknown>["status"];
  readonly reason?: Exclude<Resolution<unknown>, { readonly status: "match" }>["reason"];
  readonly isTruncated: boolean;
  readonly candidates: readonly NumberedCandidate[];
}

/**
 * How many candidates an answer has at least, however unlikely: an ambiguous one those between whom it cannot decide,
 * any other the nearest.
 */
function fewest(decision: Decision): number {
  if (decision.status !== "ambiguous") return 1;
  return decision.reason === "surname-only" || decision.reason === "given-names-only" ? 1 : 2;
}

/** Runs one query: parse, search, score, decide. */
export function resolveQuery(engine: Engine, request: ResolveRequest): NumberedResolution {
  const { text, isInText } = request;
  const { index } = engine;
  const query = readQuery(index.rules, text, engine.words, isInText);
  if (query.isEmpty) return { status: "none", reason: "empty", isTruncated: false, candidates: [] };
  return outcomeOf(index, query, rankCandidates(engine, query, request), request);
}

/** Decides on the entities that a query, which is not empty, may name. */
export function outcomeOf(
  index: NameIndex,
  query: Query,
  ranking: Ranking,
  { limit, threshold }: Pick<ResolveRequest, "limit" | "threshold">,
): NumberedResolution {
  const { ranked, isTruncated } = ranking;
  if (ranked.length === 0 && !query.isReadable)
    return { status: "none", reason: "not-comparable", isTruncated, candidates: [] };
  const areDistinct = (a: number, b: number): boolean => areDeclaredDistinct(index, a, b);
  const decision = decide(ranking, { settings: index.rules.settings, threshold, areDistinct });
  const least = fewest(decision);
  const someExact = ranked.some(({ exact }) => exact);
  const candidates = ranked
    .slice(0, Math.max(limit, least))
    .filter(({ probability, logOdds }, place) => probability > 0 || (place < least && Number.isFinite(logOdds)))
    .map(({ entity, name, probability, exact }) => ({
      entity,
      name,
      score: probability,
      isOther: someExact && !exact,
    }));
  // Spread last, as to spread first takes microseconds.
  return { isTruncated, candidates, ...decision };
}
