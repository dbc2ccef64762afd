import type { NameScorer } from "../score/score-name.ts";
import { type ExactText, namesWithText } from "../search/exact-names.ts";
import { Search } from "../search/search.ts";
import type { SearchSession } from "../search/session.ts";
import type { EntityType } from "../types.ts";
import { type CandidateRequest, CandidateSet } from "./candidate-set.ts";
import type { Query } from "./query.ts";

/**
 * The way of a query from the names that it is exactly, over the steps of its searches, to the candidates, a piece at a
 * time. A piece that lacked something of an index in a database can be taken back and made again.
 */
export class Ranker {
  readonly candidates: CandidateSet;
  readonly #session: SearchSession;
  readonly #query: Query;
  /** The types that are to be looked for; those of places and bodies in one search. */
  readonly #asked: EntityType[];
  #isBegun = false;
  #type: EntityType | undefined;
  #search: Search | undefined;
  /** Whether names are met that are to be compared. */
  #hasMet = false;
  #isCut = false;

  constructor(scorer: NameScorer, session: SearchSession, query: Query, request: CandidateRequest) {
    this.candidates = new CandidateSet(scorer, session, query, request);
    this.#session = session;
    this.#query = query;
    this.#asked = askedTypes(session, request.type);
  }

  /** Whether there was more than could be looked at. */
  get isTruncated(): boolean {
    return this.candidates.unseen.length > 0 || this.#isCut;
  }

  /** Takes the next piece; false if there is none after it. */
  advance(): boolean {
    if (!this.#isBegun) return this.#begin();
    if (this.#search === undefined) {
      this.#type = this.#asked.shift();
      if (this.#type === undefined) return false;
      this.#search = this.#searchAs(this.#type);
    }
    const isPerson = this.#type === "person";
    if (this.#hasMet) {
      this.candidates.compareBest(this.#search.pool, isPerson, this.#search.isOver);
      this.#hasMet = false;
      return true;
    }
    if (this.candidates.areFoundAfter(this.#search.step, isPerson) || !this.#search.widen())
      return this.#end(this.#search, isPerson);
    this.#hasMet = true;
    return true;
  }

  #begin(): boolean {
    for (const text of exactTexts(this.#query)) this.candidates.compare(namesWithText(this.#session.index, text));
    this.#isBegun = true;
    if (this.candidates.areExact) this.#asked.length = 0;
    return this.#asked.length > 0;
  }

  /** Persons are looked for otherwise than what else has a name. */
  #searchAs(type: EntityType): Search {
    const [name, costs] = [this.#query.as(type), this.#query.costsAs(type)];
    return new Search(this.#session, { name, costs, isPerson: type === "person" });
  }

  #end(search: Search, isPerson: boolean): boolean {
    this.candidates.leaveUnseen(search.pool.namesAsGood, isPerson);
    const areFound = this.candidates.areFoundAfter(search.step, isPerson);
    this.#isCut ||= search.pool.isTruncated || (search.isTruncated && !areFound);
    this.#search = undefined;
    return this.#asked.length > 0;
  }

  /** Where the query is now; called, it brings that back. */
  save(): () => void {
    const parts = [this.candidates.save(), this.#search?.save()];
    const asked = [...this.#asked];
    const [isBegun, type, search] = [this.#isBegun, this.#type, this.#search];
    const [hasMet, isCut] = [this.#hasMet, this.#isCut];
    return () => {
      for (const restore of parts) restore?.();
      this.#asked.splice(0, this.#asked.length, ...asked);
      [this.#isBegun, this.#type, this.#search] = [isBegun, type, search];
      [this.#hasMet, this.#isCut] = [hasMet, isCut];
    };
  }
}

/** The query as a name of persons and of others: initials in capitals and passports are split otherwise there. */
function exactTexts(query: Query): readonly ExactText[] {
  const [person, other] = [query.exactAs("person"), query.exactAs("place")];
  return person.key === other.key ? [person] : [person, other];
}

function askedTypes({ index: { hasPersons, hasOthers } }: SearchSession, type: EntityType | undefined): EntityType[] {
  const asked: EntityType[] = [];
  if (hasPersons && (type === undefined || type === "person")) asked.push("person");
  if (hasOthers && type !== "person") asked.push(type ?? "organization");
  return asked;
}
