import type { WordCosts } from "../match/word-cost.ts";
import type { ParsedName } from "../name/token-groups.ts";
import { CandidatePool } from "./candidate-pool.ts";
import { alikeWords, type NearWord, nearWords } from "./near-words.ts";
import { PairSearch } from "./pair-search.ts";
import { listOf, visitNames, type WordList } from "./posting-lists.ts";
import { isSingle, type QueryToken } from "./query-token.ts";
import type { SearchSession } from "./session.ts";
import { leading, tokensOf } from "./tokens.ts";

const STEPS = 7;

/**
 * The search for the distinct names that a query may be, from the cheap and sure to the dear. Each call of `widen` goes
 * one step further:
 * 1. names to which two words of the query, or a word and an initial, lead together by their skeletons: the two that
 *    lead to the fewest;
 * 2. the same for all pairs of words, and for neighbours taken as one word;
 * 3. the same, where one of the two has a consonant lost, added or exchanged and differs in nothing else, or is another
 *    form of the given name;
 * 4. the same, where it differs in other sounds too;
 * 5. names to which a single word leads by its skeleton, or as another form of a given name;
 * 6. and 7. names to which a single word that is not common leads by a skeleton that is a consonant away, first those
 *    that differ least.
 */
export class Search {
  readonly pool: CandidatePool;
  readonly #session: SearchSession;
  readonly #query: ParsedName;
  readonly #costs: WordCosts;
  readonly #pairs: PairSearch;
  /** The words of the query that are not too common to be misspellings, and their one-edit neighbours. */
  #rare: readonly WordList[] = [];
  #near: readonly NearWords[] = [];
  #tokens: readonly QueryToken[];
  #isTruncated = false;
  /** How many steps are taken. */
  step = 0;

  constructor(session: SearchSession, { name, costs, isPerson, except }: Searched) {
    this.#session = session;
    this.#query = name;
    this.#costs = costs;
    this.pool = new CandidatePool(session, isPerson);
    if (except !== undefined) this.pool.skip(except);
    this.#tokens = tokensOf(name.single, session, costs);
    this.pool.tokens = this.#tokens;
    this.#pairs = new PairSearch(session, this.pool);
  }

  /** Where the search is now; called, it brings that back. */
  save(): () => void {
    const [ofPool, ofPairs] = [this.pool.save(), this.#pairs.save()];
    const [rare, near, tokens] = [this.#rare, this.#near, this.#tokens];
    const [isTruncated, step] = [this.#isTruncated, this.step];
    return () => {
      ofPool();
      ofPairs();
      [this.#rare, this.#near, this.#tokens] = [rare, near, tokens];
      [this.#isTruncated, this.step] = [isTruncated, step];
    };
  }

  /** Takes the next step; false if there is none. */
  widen(): boolean {
    if (this.isOver) return false;
    this.#take(this.step);
    this.step++;
    return true;
  }

  #take(step: number): void {
    if (step === 0) this.#pairs.byRarest(this.#tokens);
    else if (step === 1) this.#byAllPairs();
    else if (step === 2) this.#pairs.byNear(this.#tokens);
    else if (step === 3) this.#pairs.byFar(this.#tokens);
    else if (step === 4) this.#byAlikeWords();
    else if (step === 5) this.#byNearWords();
    else this.#byNear(2, Number.POSITIVE_INFINITY);
  }

  /** Whether all steps are taken. */
  get isOver(): boolean {
    return this.step >= STEPS;
  }

  /** Whether names were left unseen because there were too many. */
  get isTruncated(): boolean {
    return this.#isTruncated || this.#pairs.isTruncated;
  }

  /** Looks where all pairs lead, and takes neighbours as one word as well. */
  #byAllPairs(): void {
    const { single, joined } = this.#query;
    this.#tokens = [...this.#tokens, ...tokensOf(joined, this.#session, this.#costs, single.length)];
    this.pool.tokens = this.#tokens;
    this.#pairs.byAll(this.#tokens);
  }

  /** Looks where single words lead. */
  #byAlikeWords(): void {
    const { index } = this.#session;
    const lists = leading(this.#tokens).map((token) => listOf(index, token, alikeWords(this.#session, token)));
    const { common } = index.rules.settings.search;
    this.#rare = lists.filter(({ token, names }) => isSingle(token) && names <= common);
    this.#visit(lists, (names) => this.pool.offerAll(names));
  }

  /** Looks where one-edit neighbours of single words lead that are not too common to be misspellings. */
  #byNearWords(): void {
    this.#near = this.#rare.map(({ token }) => ({ token, words: nearWords(this.#session, token) }));
    this.#byNear(0, 1);
  }

  #byNear(least: number, most: number): void {
    const lists = this.#near.map(({ token, words }) => {
      const near = words.filter(({ distance }) => distance >= least && distance <= most);
      return listOf(
        this.#session.index,
        token,
        near.map(({ word }) => word),
      );
    });
    this.#visit(lists, (names, token) => this.pool.offerAll(names, token));
  }

  #visit(lists: readonly WordList[], visit: (names: Uint32Array, token: QueryToken) => void): void {
    const { index } = this.#session;
    if (!visitNames(index, lists, index.rules.settings.search.mostNames, visit)) this.#isTruncated = true;
  }
}

/** What names are looked for by: a query taken apart as the name of a person, or of anything else. */
export interface Searched {
  readonly name: ParsedName;
  readonly costs: WordCosts;
  readonly isPerson: boolean;
  /** A distinct name that is not looked for, by its number. */
  readonly except?: number | undefined;
}

interface NearWords {
  readonly token: QueryToken;
  readonly words: readonly NearWord[];
}
