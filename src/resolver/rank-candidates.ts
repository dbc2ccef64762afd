import { nowhere, wholeSpan } from "../score/evidence.ts";
import { type Ranked, rankByProbability } from "../score/probability.ts";
import type { ScoredName } from "../score/scored-name.ts";
import { type ExactText, namesWithText } from "../search/exact-names.ts";
import { Search } from "../search/search.ts";
import type { SearchSession } from "../search/session.ts";
import type { Settings } from "../settings.ts";
import type { EntityType, Evidence } from "../types.ts";
import { type CandidateRequest, CandidateSet } from "./candidate-set.ts";
import type { Engine } from "./engine.ts";
import type { Query } from "./query.ts";

/** The entities that a query may name, and whether some may be missing as there were too many. */
export interface Ranking extends Ranked {
  readonly isTruncated: boolean;
}

/**
 * Looks for the entities that a query may name until one is found or there is nowhere else to look. Ties break by id.
 */
export function rankCandidates(engine: Engine, query: Query, request: CandidateRequest): Ranking {
  return engine.sessions.run((session) => {
    const candidates = new CandidateSet(engine.scorer, session, query, request);
    for (const text of exactTexts(query)) candidates.compare(namesWithText(engine.index, text));
    const isCut = !candidates.areExact && searchFor(candidates, session, query, request.type);
    const best = disfavorOthers(candidates.best, query, engine.index.rules.settings);
    return { isTruncated: candidates.unseen.length > 0 || isCut, ...rankByProbability(best, candidates.unseen) };
  });
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

/** The query as a name of persons and of others: initials in capitals and passports are split otherwise there. */
function exactTexts(query: Query): readonly ExactText[] {
  const [person, other] = [query.exactAs("person"), query.exactAs("place")];
  return person.key === other.key ? [person] : [person, other];
}

/**
 * Compares what searches find, step by step, until a name is found; true if there was more than could be looked at.
 * Persons are looked for otherwise than what else has a name.
 */
function searchFor(candidates: CandidateSet, session: SearchSession, query: Query, type?: EntityType): boolean {
  const { hasPersons, hasOthers } = session.index;
  const asked: EntityType[] = [];
  if (hasPersons && (type === undefined || type === "person")) asked.push("person");
  if (hasOthers && type !== "person") asked.push(type ?? "organization");
  return asked.map((one) => searchAs(candidates, session, query, one)).includes(true);
}

function searchAs(candidates: CandidateSet, session: SearchSession, query: Query, type: EntityType): boolean {
  const isPerson = type === "person";
  const search = new Search(session, { name: query.as(type), costs: query.costsAs(type), isPerson });
  const areFound = (): boolean => candidates.areFoundAfter(search.step, isPerson);
  while (!areFound() && search.widen()) candidates.compareBest(search.pool, isPerson, search.isOver);
  candidates.leaveUnseen(search.pool.namesAsGood, isPerson);
  return search.pool.isTruncated || (search.isTruncated && !areFound());
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
