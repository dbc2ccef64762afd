import { Once } from "../base/once.ts";
import type { Side } from "../name/token-groups.ts";
import type { Evidence, Span, Step } from "../types.ts";
import type { Fit } from "./evidence.ts";
import { stepsOf } from "./spelling-steps.ts";

/** An entity with the name of it that fits a query best. */
export interface Scored {
  /** Its number; lower for lower ids. */
  readonly entity: number;
  /** The number of the name. */
  readonly name: number;
  /** The name, taken apart. */
  readonly known: Side;
  readonly fit: Fit;
  /** Log-odds that the query names the entity rather than nobody of the index, the prior included. */
  readonly logOdds: number;
  /** The query is this name to the letter. */
  readonly exact: boolean;
}

/** A scored entity with its share of the probability: the query names one entity, or nobody of the index. */
export interface Ranked extends Scored {
  readonly probability: number;
}

/** The entities best first, ties by id, each with its probability, which all of them and "nobody" share. */
export function rank(scored: Iterable<Scored>): Ranked[] {
  const all = [...scored].sort((a, b) => b.logOdds - a.logOdds || a.entity - b.entity);
  // Shifted by the greatest, so that no power overflows.
  const most = Math.max(0, all[0]?.logOdds ?? 0);
  const whole = all.reduce((sum, { logOdds }) => sum + Math.exp(logOdds - most), Math.exp(-most));
  // Written out, as spreading takes several times as long.
  return all.map(({ entity, name, known, fit, logOdds, exact }) => {
    const probability = round(Math.exp(logOdds - most) / whole);
    return { entity, name, known, fit, logOdds, exact, probability };
  });
}

/** Evidence with rounded weights, and with the steps of each spelling; `place` makes offsets of the places in a name. */
export function publicEvidence({ evidence, pairs }: Fit, place: (span: Span) => Span = (span) => span): Evidence[] {
  return evidence.map(({ kind, query, name, weight }) => {
    const rounded: Evidence = { kind, query, name: place(name), weight: round(weight) };
    if (kind !== "sound" && kind !== "edit") return rounded;
    const pair = pairs.find((one) => one.query.parts[0]?.start === query[0]);
    return pair === undefined ? rounded : withSteps(rounded, () => stepsOf(pair));
  });
}

/** Adds steps that are made when they are first read: most evidence is never looked at. */
export function withSteps(evidence: Evidence, make: () => readonly Step[]): Evidence {
  return new SteppedEvidence(evidence, make);
}

class SteppedEvidence implements Evidence {
  readonly kind: Evidence["kind"];
  readonly query: Span;
  readonly name: Span;
  readonly weight: number;
  declare readonly steps: readonly Step[];
  readonly #steps: Once<readonly Step[]>;

  constructor({ kind, query, name, weight }: Evidence, make: () => readonly Step[]) {
    this.kind = kind;
    this.query = query;
    this.name = name;
    this.weight = weight;
    this.#steps = new Once(make);
    Object.defineProperty(this, "steps", SteppedEvidence.#STEPS);
  }

  /** A property of the object itself, so that copies and JSON have it; one getter for all, as objects with getters of their own are slow. */
  static readonly #STEPS: PropertyDescriptor & ThisType<SteppedEvidence> = {
    enumerable: true,
    get() {
      return this.#steps.value;
    },
  };
}

/** Probability of log-odds. */
export function probability(logOdds: number): number {
  return round(1 / (1 + Math.exp(-logOdds)));
}

// Math.exp and Math.log may differ in the last bit between runtimes.
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
