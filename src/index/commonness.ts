import { BoundedMap } from "../base/memo.ts";
import { alikeKeys } from "../sound/alike-keys.ts";
import type { EndingKind } from "../sound/name-endings.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { Sounds } from "../sound/sounds.ts";
import type { PassingSounds } from "./lexicon.ts";
import type { NameIndex } from "./name-index.ts";

// Words of queries recur, those of a register in the hundreds.
const MOST_KEPT = 4096;

/** What the names of an index say of a word. */
export interface Commonness {
  /** How many entities bear it, or the commonest word that is read alike, as far as that would be written so. */
  readonly bearers: number;
  /** Its spelling cost against the nearest of those words: what is odd in it, whoever is meant. */
  readonly oddness: number;
}

/** What is asked of an index on its words. */
export type WordsOfIndex = Pick<NameIndex, "columns" | "lexicon" | "source">;

/** How common words are among the names of an index. */
export class CommonWords {
  readonly #rules: SoundRules;
  readonly #index: WordsOfIndex;
  readonly #passing: PassingSounds;
  readonly #known: Readonly<Record<"surname" | "place", BoundedMap<Sounds, Commonness>>> = {
    surname: new BoundedMap(MOST_KEPT),
    place: new BoundedMap(MOST_KEPT),
  };

  constructor(rules: SoundRules, index: WordsOfIndex) {
    this.#rules = rules;
    this.#index = index;
    this.#passing = index.lexicon.passingSounds();
  }

  /** `endings` are those that stand for each other. */
  of(word: Sounds, endings: "surname" | "place"): Commonness {
    const memo = this.#known[endings];
    let known = memo.get(word);
    if (known === undefined) {
      const { source } = this.#index;
      const { missed } = source;
      known = this.#of(word, endings);
      if (source.missed === missed) memo.set(word, known);
    }
    return known;
  }

  #of(word: Sounds, endings: EndingKind): Commonness {
    const { price } = this.#rules;
    const alike = this.#alikeWords(word);
    const costs = this.#costs(word, alike, endings);
    let oddness = Number.POSITIVE_INFINITY;
    for (const cost of costs) oddness = Math.min(oddness, cost);
    if (!Number.isFinite(oddness)) return UNKNOWN;
    let bearers = 0;
    // The most of one word and not the sum, as an entity may list its name in many spellings.
    for (let place = 0; place < costs.length; place++) {
      const cost = costs[place] as number;
      if (Number.isFinite(cost))
        bearers = Math.max(bearers, this.#bearers(alike[place] as number) * Math.exp(-price.of(cost - oddness)));
    }
    return { bearers, oddness };
  }

  /** The words under the keys of a word, the commonest first. */
  #alikeWords(word: Sounds): number[] {
    const found: number[] = [];
    const add = (alike: number): void => {
      if (!found.includes(alike)) found.push(alike);
    };
    for (const key of alikeKeys(word)) this.#index.source.eachWordReadAs(key, add);
    return found.length < 2 ? found : found.sort((a, b) => this.#bearers(b) - this.#bearers(a));
  }

  /** What a word costs against others, the commonest first, up to one that costs nothing: of the rest none counts. */
  #costs(word: Sounds, alike: readonly number[], endings: EndingKind): number[] {
    const { aligner, settings } = this.#rules;
    const costs: number[] = [];
    for (const one of alike) {
      this.#index.lexicon.readSounds(one, this.#passing);
      const cost = aligner.cost(word, this.#passing, settings.sound.readAlike, endings);
      costs.push(cost);
      if (cost === 0) break;
    }
    return costs;
  }

  #bearers(word: number): number {
    return this.#index.columns.bearers[word] as number;
  }
}

const UNKNOWN: Commonness = { bearers: 0, oddness: 0 };
