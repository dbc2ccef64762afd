import type { Pair } from "../match/assignment.ts";
import type { Part } from "../name/roles.ts";
import type { Unit } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import type { EntityType, Evidence, Span } from "../types.ts";

/** How well a name fits a query: log-odds before the prior of the index, and the reasons. */
export interface Fit {
  readonly logOdds: number;
  /** Made when it is first read: most names that are compared are not answered. */
  readonly evidence: readonly Evidence[];
  readonly pairs: readonly Pair[];
  /** The query is no more than a surname of the name. */
  readonly surnameOnly: boolean;
  /** All of the query is found in the name, and nothing contradicts it. */
  readonly isWhole: boolean;
}

/** What is known of the population: how rare a word of the index is, in log-odds, and how many names there are. */
export interface Population {
  readonly prior: (type: EntityType) => number;
  /** Log-odds that a name with the word is meant rather than any other, beside what its role alone gives. */
  readonly rarity: (part: Part) => number;
}

/** The kind of evidence that a pair is. */
export function kindOf(query: Unit, name: Unit, cost: number): "exact" | "sound" | "edit" {
  if (query.folded === name.folded && cost === 0) return "exact";
  return cost <= settings.sameSound ? "sound" : "edit";
}

/** Where a unit stands in its text. */
export function spanOf({ parts }: Unit): Span {
  return [(parts[0] as Part).start, (parts.at(-1) as Part).end];
}

/** The span of one part. */
export function partSpan({ start, end }: Part): Span {
  return [start, end];
}

/** The span of what is not there. */
export const nowhere: Span = [0, 0];
