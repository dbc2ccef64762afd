import { entityType, formLacksVowels, isWithVowels, lacksVowels, type NameIndex, sideOf } from "../index/name-index.ts";
import type { Pair } from "../match/assignment.ts";
import type { Part } from "../name/roles.ts";
import type { Side } from "../name/token-groups.ts";
import { nowhere, type Population } from "../score/evidence.ts";
import { type Ranked, rank, type Scored } from "../score/probability.ts";
import { type Judgement, judge, wholeSpan } from "../score/score-name.ts";
import { isOddCase } from "../score/words.ts";
import { formsToTheLetter } from "../search/exact-names.ts";
import { Search } from "../search/search.ts";
import { settings } from "../settings.ts";
import type { EntityType, Evidence } from "../types.ts";
import type { Engine } from "./engine.ts";
import type { Query } from "./query.ts";

/** The entities that a query may name, best first, and whether some may be missing as there were too many. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly isTruncated: boolean;
}

/** Looks for the entities that a query may name until one is found or there is nowhere else to look. Ties break by id. */
export function scoreAll(engine: Engine, query: Query, limit: number = settings.limit, type?: EntityType): Ranking {
  const most = Math.max(limit, settings.search.mostCompared);
  const contest = new Contest(engine, query, most, type);
  contest.enter(formsToTheLetter(engine.index, query));
  const isCut = !contest.isDecidedAfter(0) && searchFor(contest, engine.index, query, most);
  return { ranked: rank(disfavorOthers(contest.best, query)), isTruncated: contest.isTruncated || isCut };
}

/** Enters what a search finds, step by step, until the contest is decided; true if there was more than could be looked at. */
function searchFor(contest: Contest, index: NameIndex, query: Query, most: number): boolean {
  const search = new Search(index, query.asPerson, query.memo);
  while (!contest.isDecidedAfter(search.step) && search.widen())
    contest.enter(search.prospects.take(most, search.isOver));
  return search.prospects.isTruncated || (search.isTruncated && !contest.isDecidedAfter(search.step));
}

/** The entities whose names are compared with a query; one name, the best, speaks for each. */
class Contest {
  /** Whether a name has more bearers than are looked at. */
  isTruncated = false;
  readonly #index: NameIndex;
  readonly #population: Population;
  readonly #query: Query;
  readonly #lacksVowels: boolean;
  /** How many entities that bear one name are looked at. */
  readonly #most: number;
  readonly #type: EntityType | undefined;
  readonly #best = new Map<number, Scored>();
  /** The least spelling cost at which all of the query was found in a name. */
  #cost = Number.POSITIVE_INFINITY;
  /** Whether the surname and another of three or more words of the query were found in a name. */
  #hasTwo = false;

  constructor({ index, population }: Engine, query: Query, most: number, type: EntityType | undefined) {
    this.#index = index;
    this.#population = population;
    this.#query = query;
    this.#lacksVowels = lacksVowels(query.asPerson.parts);
    this.#most = most;
    this.#type = type;
  }

  get best(): Scored[] {
    return [...this.#best.values()];
  }

  /** Whether a name fits so well that no further step of the search need be taken. */
  isDecidedAfter(step: number): boolean {
    const { found, foundWithoutVowels, afterPairs } = settings.search;
    const enough = this.#lacksVowels ? foundWithoutVowels : found;
    return this.#cost <= (enough[Math.max(0, step - 1)] as number) || (this.#hasTwo && step >= afterPairs);
  }

  enter(forms: readonly number[]): void {
    for (const form of forms) this.#enter(form);
  }

  #enter(form: number): void {
    const { formNames, formNameStarts, nameEntities } = this.#index.columns;
    const [start, end] = [formNameStarts[form] as number, formNameStarts[form + 1] as number];
    const known = sideOf(this.#index, form);
    const judged: Partial<Record<EntityType, Judged>> = {};
    if (end - start > this.#most) this.isTruncated = true;
    for (let at = start; at < Math.min(end, start + this.#most); at++) {
      const name = formNames[at] as number;
      const entity = nameEntities[name] as number;
      const type = entityType(this.#index, entity);
      if ((this.#type !== undefined && type !== this.#type) || this.#isVaguer(entity, form)) continue;
      judged[type] ??= this.#judge(known, type);
      const { fit, logOdds, exact } = judged[type];
      this.#speak({ entity, name, known, fit, logOdds, exact });
    }
  }

  #judge(known: Side, type: EntityType): Judged {
    const judged = judgeName(this.#query, known, type, this.#population);
    this.#cost = Math.min(this.#cost, judged.exact ? 0 : costOfAll(judged, this.#query));
    this.#hasTwo ||= hasTwoWords(judged, this.#query);
    return judged;
  }

  /** A name without vowels says less than another of the entity that has them, unless the query has none either. */
  #isVaguer(entity: number, form: number): boolean {
    return formLacksVowels(this.#index, form) && isWithVowels(this.#index, entity) && !this.#lacksVowels;
  }

  #speak(one: Scored): void {
    const other = this.#best.get(one.entity);
    if (other === undefined || speaksBefore(one, other, this.#query)) this.#best.set(one.entity, one);
  }
}

interface Judged extends Judgement {
  readonly exact: boolean;
}

/** Judges a name of the index that a query may be. */
export function judgeName(query: Query, known: Side, type: EntityType, population: Population): Judged {
  const asked = type === "person" ? query.asPerson : query.asWords;
  const exact = isToTheLetter(query, known) && !isOddCase(asked.parts, known.parts, type);
  const { fit, logOdds } = judge({ asked, known, type, exact, memo: query.memo }, population);
  return { exact, fit, logOdds };
}

function isToTheLetter({ folded }: Query, { parts }: Side): boolean {
  return folded.length === parts.length && folded.every((word, at) => word === parts[at]?.folded);
}

/** The cost of all spellings in a name in which all of the query is found; infinite if it is not. */
function costOfAll({ fit: { pairs, isWhole } }: Judgement, { asPerson }: Query): number {
  if (!isWhole || asPerson.parts.length === 0) return Number.POSITIVE_INFINITY;
  return pairs.reduce((sum, pair) => sum + (isInitial(pair) ? 0 : pair.cost), 0);
}

/** Whether the surname and another word of a query of three or more are surely found. */
function hasTwoWords({ fit: { pairs } }: Judgement, { asPerson }: Query): boolean {
  if (asPerson.parts.filter(isFull).length < 3) return false;
  const sure = pairs.filter((pair) => !isInitial(pair) && pair.cost <= settings.search.sure);
  return sure.length >= 2 && sure.some(({ name }) => name.parts.some(({ role }) => role === "surname"));
}

function isFull({ role }: Part): boolean {
  return role === "given" || role === "patronymic" || role === "surname" || role === "name";
}

function isInitial({ query, name }: Pair): boolean {
  return query.parts[0]?.role === "initial" || name.parts[0]?.role === "initial";
}

/**
 * Whether one name of an entity speaks for it rather than another: the likelier, but if the query has a patronymic, a
 * name that has one too, for only that can contradict it. A name to the letter speaks first. Ties break by the order of the names.
 */
function speaksBefore(one: Scored, other: Scored, { asPerson }: Query): boolean {
  if (one.exact !== other.exact) return one.exact;
  if (hasPatronymic(asPerson)) {
    const [has, had] = [hasPatronymic(one.known), hasPatronymic(other.known)];
    if (has !== had) return has;
  }
  return one.logOdds > other.logOdds || (one.logOdds === other.logOdds && one.name < other.name);
}

function hasPatronymic({ parts }: Side): boolean {
  return parts.some(({ role }) => role === "patronymic");
}

/** A string that is a name of one entity is no misspelling of another. */
function disfavorOthers(scored: readonly Scored[], query: Query): readonly Scored[] {
  if (!scored.some(({ exact }) => exact)) return scored;
  const evidence = otherName(query);
  return scored.map((one) => (one.exact ? one : { ...one, logOdds: one.logOdds + evidence.weight }));
}

/** What speaks against an entity if the query is a name of another to the letter. */
export function otherName({ asPerson }: Query): Evidence {
  return { kind: "contradicted", query: wholeSpan(asPerson.parts), name: nowhere, weight: -settings.exactName };
}
