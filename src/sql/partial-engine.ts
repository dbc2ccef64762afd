import type { Rules } from "../name/rules.ts";
import { populationOf } from "../score/population.ts";
import { NameScorer } from "../score/score-name.ts";
import { WordCache } from "../sound/word-cache.ts";
import { PartialIndex } from "./partial-index.ts";
import { PartialSession } from "./sparse.ts";
import type { StoreHeader } from "./store.ts";

/** What answers queries from a part of an index. */
export class PartialEngine {
  readonly index: PartialIndex;
  readonly scorer: NameScorer;
  readonly words: WordCache;
  /** One for all: what must not be shared is made anew for each search. */
  readonly session: PartialSession;

  constructor(rules: Rules, header: StoreHeader) {
    this.index = new PartialIndex(rules, header);
    this.scorer = new NameScorer(rules, populationOf(this.index));
    this.words = new WordCache(rules.sounds);
    this.session = new PartialSession(this.index);
  }
}
