import { nowhere, wholeSpan } from "../score/evidence.ts";
import { type Ranked, rankByProbability } from "../score/probability.ts";
import type { ScoredName } from "../score/scored-name.ts";
import { Search } from "../search/search.ts";
import type { Settings } from "../settings.ts";
import type { EntityType, Evidence } from "../types.ts";
import { type CandidateRequest, CandidateSet } from "./candidate-set.ts";
import type { Engine } from "./engine.ts";
import type { Query } from "./query.ts";
import { Ranker } from "./ranker.ts";

/** The entities that a query may name, and whether some may be missing as there were too many. */
export interface Ranking extends Ranked {
  readonly isTruncated: boolean;
}

/**
 * Looks for the entities that a query may name until one is found or there is nowhere else to look. Ties break by id.
 */
export function rankCandidates(engine: Engine, query: Query, request: CandidateRequest): Ranking {
  return engine.sessions.run((session) => {
    const ranker = new Ranker(engine.scorer, session, query, request);
    while (ranker.advance());
    return rankingOf(ranker, query, engine.index.rules.settings);
  });
}

/** The ranking of a query that has gone all its way. */
export function rankingOf({ candidates, isTruncated }: Ranker, query: Query, settings: Settings): Ranking {
  const best = disfavorOthers(candidates.best, query, settings);
  return { isTruncated, ...rankByProbability(best, candidates.unseen) };
}

/** What is asked for beside the name itself. */
export interface NeighbourRequest {
  readonly type: EntityType;
  /** The distinct name of the query, which is left out. */
  readonly own: number;
  /** Steps of the search that are taken at most. */
  readonly steps: number;
}

/** The entities whose names are near one of the index. */
export function neighboursOf(engine: Engine, query: Query, request: NeighbourRequest): readonly ScoredName[] {
  const { type, own, steps } = request;
  return engine.sessions.run((session) => {
    const isPerson = type === "person";
    const candidates = new CandidateSet(engine.scorer, session, query, { limit: 1, type });
    const search = new Search(session, { name: query.as(type), costs: query.costsAs(type), isPerson, except: own });
    while (search.step < steps && !candidates.areFoundAfter(search.step, isPerson) && search.widen())
      candidates.compareBest(search.pool, isPerson, search.step === steps);
    return candidates.best;
  });
}

/** A string that is a name of one entity is no misspelling of another. */
function disfavorOthers(scored: readonly ScoredName[], query: Query, settings: Settings): readonly ScoredName[] {
  if (!scored.some(({ exact }) => exact)) return scored;
  const { weight } = otherName(query, settings);
  return scored.map((one) => (one.exact ? one : { ...one, logOdds: one.logOdds + weight }));
}

/** What speaks against an entity if the query is exactly a name of another. */
export function otherName({ asPerson }: Query, { exactName }: Settings): Evidence {
  return { kind: "contradicted", query: wholeSpan(asPerson.parts), name: nowhere, weight: -exactName };
}
