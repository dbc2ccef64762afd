import { BoundedMap } from "../base/memo.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { Sounds } from "../sound/sounds.ts";
import { wordsAlike } from "./alike-columns.ts";
import type { Columns } from "./columns.ts";
import type { Lexicon } from "./lexicon.ts";

// Words of queries recur, those of a register in the hundreds.
const MOST_KEPT = 1024;

/** How common the words of queries are among the names of an index. */
export class Commonness {
  readonly #rules: SoundRules;
  readonly #columns: Columns;
  readonly #lexicon: Lexicon;
  readonly #known: BoundedMap<Sounds, number> = new BoundedMap(MOST_KEPT);

  constructor(rules: SoundRules, columns: Columns, lexicon: Lexicon) {
    this.#rules = rules;
    this.#columns = columns;
    this.#lexicon = lexicon;
  }

  /**
   * How many entities of the index would have a word written so: those who bear a word that is read alike, each as far
   * as it would be.
   */
  of(word: Sounds): number {
    let known = this.#known.get(word);
    if (known === undefined) {
      known = this.#of(word);
      this.#known.set(word, known);
    }
    return known;
  }

  #of(word: Sounds): number {
    const { aligner, price } = this.#rules;
    let most = 0;
    for (const { bearers, commonest } of wordsAlike(this.#columns, word)) {
      const { sound } = this.#lexicon.word(commonest, this.#lexicon.passingSounds());
      most = Math.max(most, bearers * Math.exp(-price.of(aligner.cost(word, sound))));
    }
    return most;
  }
}
