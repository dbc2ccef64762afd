import { type Query, readQuery } from "../resolver/query.ts";
import { rankingOf } from "../resolver/rank-candidates.ts";
import { Ranker } from "../resolver/ranker.ts";
import { type NumberedResolution, outcomeOf, type ResolveRequest } from "../resolver/resolve.ts";
import type { EntityType } from "../types.ts";
import type { PartialEngine } from "./partial-engine.ts";

/**
 * A query on its way through what is loaded of an index. A piece of the way that lacks something is taken back, and
 * made again when that is loaded; no piece that was whole is made twice.
 */
export class PendingQuery {
  readonly query: Query;
  answer: NumberedResolution | undefined;
  readonly #engine: PartialEngine;
  readonly #request: ResolveRequest;
  #isPrepared = false;
  #isRanked = false;
  #ranker: Ranker;
  #classSets: number;

  constructor(engine: PartialEngine, request: ResolveRequest) {
    this.#engine = engine;
    this.#request = request;
    this.query = readQuery(engine.index.rules, request.text, engine.words);
    this.#ranker = this.#begun();
    this.#classSets = engine.index.classSets.all.length;
    if (this.query.isEmpty) this.answer = { status: "none", reason: "empty", isTruncated: false, candidates: [] };
  }

  /** Goes on as far as what is loaded allows; whether the query is answered. */
  advance(): boolean {
    const { source, classSets } = this.#engine.index;
    // Patterns of words know the sets that were there when they were made. There are some dozens in all.
    if (classSets.all.length !== this.#classSets) this.#beginAgain();
    while (this.answer === undefined) {
      const restore = this.#isPrepared && !this.#isRanked ? this.#ranker.save() : undefined;
      source.begin();
      this.#take();
      if (!source.isMissing) continue;
      restore?.();
      this.answer = undefined;
      return false;
    }
    return true;
  }

  #take(): void {
    const { index } = this.#engine;
    if (!this.#isPrepared) {
      this.#prepare();
      this.#isPrepared = !index.source.isMissing;
    } else if (!this.#isRanked) {
      const isOver = !this.#ranker.advance();
      this.#isRanked = isOver && !index.source.isMissing;
    } else {
      const ranking = rankingOf(this.#ranker, this.query, index.rules.settings);
      this.answer = outcomeOf(index, this.query, ranking, this.#request);
    }
  }

  #begun(): Ranker {
    const { scorer, session } = this.#engine;
    return new Ranker(scorer, session, this.query, this.#request);
  }

  #beginAgain(): void {
    this.#classSets = this.#engine.index.classSets.all.length;
    this.#isRanked = false;
    this.#ranker = this.#begun();
  }

  /** Asks how common the words of the query are, as what is found out about other words hangs on that. */
  #prepare(): void {
    const { hasPersons, hasOthers, commonWords } = this.#engine.index;
    const { type } = this.#request;
    const asked: EntityType[] = hasPersons && (type ?? "person") === "person" ? ["person"] : [];
    if (hasOthers && type !== "person") asked.push(type ?? "organization");
    for (const one of asked) {
      const { single, joined } = this.query.as(one);
      const endings = this.query.costsAs(one).endings === "surname" ? "surname" : "place";
      for (const { sound } of [...single, ...joined]) commonWords.of(sound, endings);
    }
  }
}
