import type { Pair } from "../match/assignment.ts";
import type { CostMemo } from "../match/word-cost.ts";
import type { Part } from "../name/roles.ts";
import type { Side } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import type { EntityType, Evidence, Span } from "../types.ts";
import type { Fit, Population } from "./evidence.ts";
import { fitPerson } from "./persons.ts";
import { fitWords } from "./words.ts";

/** A query and a name to be judged. */
export interface Question {
  readonly asked: Side;
  readonly known: Side;
  readonly type: EntityType;
  /** They are the same to the letter. */
  readonly exact: boolean;
  readonly memo: CostMemo;
}

/** How well a name fits, and the log-odds that it is meant, the prior included. */
export interface Judgement {
  readonly fit: Fit;
  readonly logOdds: number;
}

/** How likely the name is meant: its evidence and the log-odds of all together. */
export function judge({ asked, known, type, exact, memo }: Question, population: Population): Judgement {
  const fit = type === "person" ? fitPerson(asked, known, population, memo) : fitWords(asked, known, type, memo);
  const prior = population.prior(type);
  const logOdds = fit.logOdds + prior;
  if (!exact) return { fit, logOdds };
  // A name to the letter stands above every other evidence, however common it is and whatever script it is in.
  const certain = Math.max(logOdds, 0) + settings.exactName;
  const weight = certain - prior - (Number.isFinite(fit.logOdds) ? fit.logOdds : 0);
  return { fit: new ExactFit(fit, weight, asked, known), logOdds: certain };
}

/** The fit of a name to the letter: evidence that all of it is the same comes first. */
class ExactFit implements Fit {
  readonly logOdds: number;
  readonly pairs: readonly Pair[];
  readonly surnameOnly: boolean;
  readonly isWhole: boolean;
  readonly #fit: Fit;
  readonly #weight: number;
  readonly #asked: Side;
  readonly #known: Side;

  constructor(fit: Fit, weight: number, asked: Side, known: Side) {
    this.logOdds = fit.logOdds;
    this.pairs = fit.pairs;
    this.surnameOnly = fit.surnameOnly;
    this.isWhole = fit.isWhole;
    this.#fit = fit;
    this.#weight = weight;
    this.#asked = asked;
    this.#known = known;
  }

  get evidence(): readonly Evidence[] {
    const [query, name] = [wholeSpan(this.#asked.parts), wholeSpan(this.#known.parts)];
    return [{ kind: "exact", query, name, weight: this.#weight }, ...this.#fit.evidence];
  }
}

/** Where the parts stand in their text. */
export function wholeSpan(all: readonly Part[]): Span {
  return [all[0]?.start ?? 0, all.at(-1)?.end ?? 0];
}
