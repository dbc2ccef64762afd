import type { Pair } from "../match/assignment.ts";
import type { Rules } from "../name/rules.ts";
import type { ParsedName } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import type { Evidence } from "../types.ts";
import { wholeSpan } from "./evidence.ts";
import { PersonScorer } from "./persons.ts";
import type { Population } from "./population.ts";
import type { NameComparison, NameEvidence, NameScore } from "./scored-name.ts";
import { WordScorer } from "./words.ts";

/** Tells how likely names are meant, among a population. */
export class NameScorer {
  readonly rules: Rules;
  readonly settings: Settings;
  readonly #population: Population;
  readonly #persons: PersonScorer;
  readonly #words: WordScorer;

  constructor(rules: Rules, population: Population) {
    this.rules = rules;
    this.settings = rules.settings;
    this.#population = population;
    this.#persons = new PersonScorer(rules, population);
    this.#words = new WordScorer(rules, population);
  }

  /** The evidence of a name, and the log-odds of all together, the prior included. */
  score(comparison: NameComparison): NameScore {
    const { query, name, type, exact, isInText } = comparison;
    const scorer = type === "person" ? this.#persons : this.#words;
    const evidence = scorer.evidence(comparison);
    const prior = this.#population.prior(type, isInText);
    const logOdds = evidence.logOdds + prior;
    if (!exact) return { evidence, logOdds, exact };
    // An exact name stands above every other evidence, however common it is and whatever script it is in.
    const certain = Math.max(logOdds, 0) + this.settings.exactName;
    const weight = certain - prior - (Number.isFinite(evidence.logOdds) ? evidence.logOdds : 0);
    return { evidence: new ExactEvidence(evidence, weight, query, name), logOdds: certain, exact };
  }
}

/** The evidence of an exact name: that all of it is the same comes first. */
class ExactEvidence implements NameEvidence {
  readonly logOdds: number;
  readonly pairs: readonly Pair[];
  readonly only: NameEvidence["only"];
  readonly isWhole: boolean;
  readonly #evidence: NameEvidence;
  readonly #weight: number;
  readonly #query: ParsedName;
  readonly #name: ParsedName;

  constructor(evidence: NameEvidence, weight: number, query: ParsedName, name: ParsedName) {
    this.logOdds = evidence.logOdds;
    this.pairs = evidence.pairs;
    this.only = evidence.only;
    this.isWhole = evidence.isWhole;
    this.#evidence = evidence;
    this.#weight = weight;
    this.#query = query;
    this.#name = name;
  }

  get items(): readonly Evidence[] {
    const [query, name] = [wholeSpan(this.#query.parts), wholeSpan(this.#name.parts)];
    return [{ kind: "exact", query, name, weight: this.#weight }, ...this.#evidence.items];
  }
}
