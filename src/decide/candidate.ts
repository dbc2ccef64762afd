import type { IndexedName, NameIndex } from "../index/name-index.ts";
import type { Candidate, EntityInput, Evidence, Step } from "../types.ts";
import type { Fit } from "./fit.ts";
import { stepsOf } from "./steps.ts";

/** An entity with the name of it that fits a query best. */
export interface Scored {
  readonly entity: number;
  readonly id: string;
  readonly name: IndexedName;
  readonly fit: Fit;
  /** Log-odds that the query names the entity, the prior included. */
  readonly logOdds: number;
  /** The query is this name to the letter. */
  readonly exact: boolean;
}

/** A scored entity as it is given back. */
export function candidateOf<E extends EntityInput>(index: NameIndex<E>, scored: Scored): Candidate<E> {
  return {
    entity: index.entities[scored.entity] as E,
    name: scored.name.name,
    score: probability(scored.logOdds),
    evidence: publicEvidence(scored.fit),
  };
}

/** Evidence with rounded weights, and with the steps of each spelling. */
export function publicEvidence({ evidence, pairs }: Fit): Evidence[] {
  return evidence.map((one) => {
    const rounded = { ...one, weight: round(one.weight) };
    const pair =
      one.kind === "sound" || one.kind === "edit"
        ? pairs.find(({ query }) => query.parts[0]?.start === one.query[0])
        : undefined;
    return pair === undefined ? rounded : withSteps(rounded, () => stepsOf(pair));
  });
}

/** Adds steps that are made when they are first read: most evidence is never looked at. */
export function withSteps(evidence: Evidence, make: () => readonly Step[]): Evidence {
  let made: readonly Step[] | undefined;
  return {
    ...evidence,
    get steps(): readonly Step[] {
      made ??= make();
      return made;
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
