import { BoundedMap } from "../base/memo.ts";
import { alikeKeys } from "../sound/alike-keys.ts";
import type { SoundRules } from "../sound/rules.ts";
import { type Sounds, WordMemo } from "../sound/sounds.ts";
import { type Buckets, eachUnder } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import type { Lexicon, PassingSounds } from "./lexicon.ts";

// Words of queries recur, those of a register in the hundreds.
const MOST_KEPT = 1024;

/** What the names of an index say of a word. */
export interface Commonness {
  /** How many entities bear it, or the commonest word that is read alike, as far as that would be written so. */
  readonly bearers: number;
  /** Its spelling cost against the nearest of those words: what is odd in it, whoever is meant. */
  readonly oddness: number;
}

/** How common words are among the names of an index. */
export class CommonWords {
  readonly #rules: SoundRules;
  readonly #columns: Columns;
  readonly #alike: Buckets;
  readonly #lexicon: Lexicon;
  readonly #passing: PassingSounds;
  readonly #known: BoundedMap<Sounds, Commonness> = new BoundedMap(MOST_KEPT);

  constructor(rules: SoundRules, columns: Columns, lexicon: Lexicon) {
    this.#rules = rules;
    this.#columns = columns;
    this.#alike = { items: columns.wordsAlike, starts: columns.wordsAlikeStarts };
    this.#lexicon = lexicon;
    this.#passing = lexicon.passingSounds();
  }

  of(word: Sounds): Commonness {
    let known = this.#known.get(word);
    if (known === undefined) {
      known = this.#of(word);
      this.#known.set(word, known);
    }
    return known;
  }

  #of(word: Sounds): Commonness {
    const { aligner, price, settings } = this.#rules;
    const costs = new Map<number, number>();
    let oddness = Number.POSITIVE_INFINITY;
    const visit = (alike: number): void => {
      if (costs.has(alike)) return;
      this.#lexicon.readSounds(alike, this.#passing);
      this.#passing.memo = new WordMemo();
      const cost = aligner.cost(word, this.#passing, settings.sound.readAlike);
      costs.set(alike, cost);
      if (cost < oddness) oddness = cost;
    };
    for (const key of alikeKeys(word)) eachUnder(this.#alike, key, visit);
    if (!Number.isFinite(oddness)) return UNKNOWN;
    let bearers = 0;
    // The most of one word and not the sum, as an entity may list its name in many spellings.
    for (const [alike, cost] of costs)
      if (Number.isFinite(cost))
        bearers = Math.max(bearers, (this.#columns.bearers[alike] as number) * Math.exp(-price.of(cost - oddness)));
    return { bearers, oddness };
  }
}

const UNKNOWN: Commonness = { bearers: 0, oddness: 0 };
