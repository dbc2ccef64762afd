import { entityType, hasVowelledName, isAbjadName, isPersonName, type NameIndex } from "../index/name-index.ts";
import type { Pair } from "../match/assignment.ts";
import { isAbjad, isFullPart } from "../name/part.ts";
import type { ParsedName } from "../name/token-groups.ts";
import type { Unseen } from "../score/probability.ts";
import type { NameScorer } from "../score/score-name.ts";
import type { NameScore, ScoredName } from "../score/scored-name.ts";
import type { CandidatePool } from "../search/candidate-pool.ts";
import { readAheadEntities } from "../search/read-ahead.ts";
import type { SearchSession } from "../search/session.ts";
import type { Settings } from "../settings.ts";
import type { EntityType } from "../types.ts";
import { isBetterName } from "./better-name.ts";
import type { Query } from "./query.ts";
import type { ResolveRequest } from "./resolve.ts";
import { scoreName } from "./score-candidate.ts";

/** How many candidates are asked for, and which. */
export type CandidateRequest = Pick<ResolveRequest, "limit" | "type" | "accepts">;

/** The entities whose names were compared with a query, each with the best of its names. */
export class CandidateSet {
  /** Entities that were not looked at, as too many bear their name or one that fits as well. */
  readonly unseen: Unseen[] = [];
  readonly #scorer: NameScorer;
  readonly #session: SearchSession;
  readonly #index: NameIndex;
  readonly #settings: Settings["search"];
  readonly #query: Query;
  readonly #isAbjad: boolean;
  /** Whether the query has three full words or more. */
  readonly #hasThree: boolean;
  readonly #type: EntityType | undefined;
  readonly #accepts: CandidateRequest["accepts"];
  readonly #best = new Map<number, ScoredName>();
  readonly #limit: number;
  /** What was found among persons, and among all else. */
  readonly #persons = new Found();
  readonly #others = new Found();

  constructor(scorer: NameScorer, session: SearchSession, query: Query, { limit, type, accepts }: CandidateRequest) {
    this.#scorer = scorer;
    this.#session = session;
    this.#index = session.index;
    this.#settings = session.index.rules.settings.search;
    this.#query = query;
    this.#isAbjad = isAbjad(query.asPerson.parts);
    this.#hasThree = query.asPerson.parts.filter(isFullPart).length >= 3;
    this.#limit = limit;
    this.#type = type;
    this.#accepts = accepts;
  }

  /** What was found until now; called, it brings that back. */
  save(): () => void {
    const [best, unseen] = [[...this.#best], this.unseen.length];
    const found = [this.#persons, this.#others].map((one) => [one, { ...one }] as const);
    return () => {
      this.#best.clear();
      for (const [entity, name] of best) this.#best.set(entity, name);
      this.unseen.length = unseen;
      for (const [one, before] of found) Object.assign(one, before);
    };
  }

  get best(): ScoredName[] {
    return [...this.#best.values()];
  }

  /** Leaves the bearers of names unseen that fit as well as the best that was compared. */
  leaveUnseen(names: readonly number[], arePersons: boolean): void {
    const { entityOf } = this.#index.columns;
    this.#session.readAhead ^= readAheadEntities(this.#index.columns, names);
    const bearers = new Set<number>();
    for (const distinct of names) for (const name of this.#listed(distinct)) bearers.add(entityOf[name] as number);
    for (const known of this.#best.keys()) bearers.delete(known);
    if (bearers.size === 0) return;
    const alike = this.best.filter(({ entity }) => (entityType(this.#index, entity) === "person") === arePersons);
    const logOdds = alike.reduce((most, one) => Math.max(most, one.logOdds), Number.NEGATIVE_INFINITY);
    this.unseen.push({ logOdds, number: bearers.size });
  }

  /** The listed names that are a distinct name, of entities that are asked for. */
  #listed(distinct: number): Uint32Array {
    const { listedOf, listedOfStarts, entityOf } = this.#index.columns;
    const listed = listedOf.subarray(listedOfStarts[distinct], listedOfStarts[distinct + 1]);
    const accepts = this.#accepts;
    return accepts === undefined ? listed : listed.filter((name) => accepts(entityOf[name] as number));
  }

  /** Whether the query is exactly a name, so that no search need be made. */
  get areExact(): boolean {
    return this.#persons.cost === 0 || this.#others.cost === 0;
  }

  /** Whether a name fits so well that no further step of the search for persons, or for all else, need be taken. */
  areFoundAfter(step: number, arePersons: boolean): boolean {
    const { found, foundInAbjad, afterPairs } = this.#settings;
    const enough = this.#isAbjad ? foundInAbjad : found;
    const { cost, hasTwo } = this.#found(arePersons);
    return cost <= (enough[Math.max(0, step - 1)] as number) || (hasTwo && step >= afterPairs);
  }

  /** How many names are compared after a step, and how many entities that bear one name are looked at. */
  mostOf(arePersons: boolean): number {
    const { mostCompared, mostWordsCompared } = this.#settings;
    return Math.max(this.#limit, arePersons ? mostCompared : mostWordsCompared);
  }

  #found(arePersons: boolean): Found {
    return arePersons ? this.#persons : this.#others;
  }

  /**
   * Compares the best of the names that wait, or all that are near: as many as of so many entities, as an entity may
   * have a name in each of fifty languages.
   */
  compareBest(pool: CandidatePool, arePersons: boolean, all: boolean): void {
    let room = this.mostOf(arePersons);
    for (let round = 0; round < this.#settings.namesAnEntity && room > 0; round++) {
      const known = this.#best.size;
      const names = this.#takeBest(pool, room, all);
      this.compare(names);
      if (names.length < room) return;
      room -= this.#best.size - known;
    }
  }

  /** Names of none who is asked for are passed over. */
  #takeBest(pool: CandidatePool, room: number, all: boolean): number[] {
    if (this.#accepts === undefined) return pool.takeBest(room, all);
    const wanted: number[] = [];
    while (wanted.length < room) {
      const names = pool.takeBest(room - wanted.length, all);
      if (names.length === 0) break;
      wanted.push(...names.filter((distinct) => this.#listed(distinct).length > 0));
    }
    return wanted;
  }

  /** Scores distinct names, and lets each speak for those who bear it. */
  compare(names: readonly number[]): void {
    this.#session.readAhead ^= readAheadEntities(this.#index.columns, names);
    for (const name of names) this.#compare(name);
  }

  #compare(distinct: number): void {
    const { listedOf, listedOfStarts, entityOf } = this.#index.columns;
    // Not always a part of the column of its own: to make one takes longer than all else here.
    const isWhole = this.#accepts === undefined;
    const listed = isWhole ? listedOf : this.#listed(distinct);
    const start = isWhole ? (listedOfStarts[distinct] as number) : 0;
    const end = isWhole ? (listedOfStarts[distinct + 1] as number) : listed.length;
    const parsed = this.#session.parsedName(distinct);
    const most = this.mostOf(isPersonName(this.#index, distinct));
    const scores: Partial<Record<EntityType, NameScore>> = {};
    let first: NameScore | undefined;
    for (let at = start; at < Math.min(end, start + most); at++) {
      const name = listed[at] as number;
      const entity = entityOf[name] as number;
      const type = entityType(this.#index, entity);
      if ((this.#type !== undefined && type !== this.#type) || this.#isVaguer(entity, distinct)) continue;
      scores[type] ??= this.#score(parsed, type);
      first ??= scores[type];
      const { evidence, logOdds, exact } = scores[type];
      this.#keepBest({ entity, name, parsed, evidence, logOdds, exact, probability: 0 });
    }
    if (end - start > most && first !== undefined)
      this.unseen.push({ logOdds: first.logOdds, number: end - start - most });
  }

  #score(parsed: ParsedName, type: EntityType): NameScore {
    const score = scoreName(this.#scorer, this.#query, parsed, type);
    const found = this.#found(type === "person");
    found.cost = Math.min(found.cost, score.exact ? 0 : costOfAll(score, this.#query));
    found.hasTwo ||= this.#hasTwoWords(score, parsed);
    return score;
  }

  /**
   * Whether the surname and another word of a query of three or more are surely found, and all of a name: if the name
   * has a further word, which the query contradicts, it may be a relative's.
   */
  #hasTwoWords({ evidence: { pairs } }: NameScore, name: ParsedName): boolean {
    if (!this.#hasThree) return false;
    const sure = pairs.filter((pair) => !hasInitial(pair) && pair.cost <= this.#settings.sure);
    return (
      sure.length >= 2 &&
      name.parts.filter(isFullPart).length <= pairs.length &&
      sure.some(({ name }) => name.parts.some(({ role }) => role === "surname"))
    );
  }

  /** A name in an abjad says less than another of the entity that has vowels, unless the query has none either. */
  #isVaguer(entity: number, distinct: number): boolean {
    return isAbjadName(this.#index, distinct) && hasVowelledName(this.#index, entity) && !this.#isAbjad;
  }

  #keepBest(one: ScoredName): void {
    const other = this.#best.get(one.entity);
    if (other === undefined || isBetterName(this.#index, one, other, this.#query)) this.#best.set(one.entity, one);
  }
}

class Found {
  /** The least spelling cost at which all of the query was found in a name. */
  cost = Number.POSITIVE_INFINITY;
  /** Whether the surname and another of three or more words of the query were found in a name of no more words. */
  hasTwo = false;
}

/** The cost of all spellings in a name in which all of the query is found; infinite if it is not. */
function costOfAll({ evidence: { pairs, isWhole } }: NameScore, { asPerson }: Query): number {
  if (!isWhole || asPerson.parts.length === 0) return Number.POSITIVE_INFINITY;
  return pairs.reduce((sum, pair) => sum + (hasInitial(pair) ? 0 : pair.cost), 0);
}

function hasInitial({ query, name }: Pair): boolean {
  return query.parts[0]?.role === "initial" || name.parts[0]?.role === "initial";
}
