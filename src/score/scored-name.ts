import type { Pair } from "../match/assignment.ts";
import type { WordCosts } from "../match/word-cost.ts";
import type { ParsedName } from "../name/token-groups.ts";
import type { EntityType, Evidence } from "../types.ts";
import type { OnlyPart } from "./only-part.ts";

/** A query and a name that are set side by side. */
export interface NameComparison {
  readonly query: ParsedName;
  readonly name: ParsedName;
  readonly type: EntityType;
  /** They are exactly the same. */
  readonly exact: boolean;
  readonly costs: WordCosts;
  /** The query is a word of a running text, where capitals tell names from words. */
  readonly isInText: boolean;
}

/** What speaks for and against a name. */
export interface NameEvidence {
  /** The sum of all weights, before the prior of the index. */
  readonly logOdds: number;
  /** Made when they are first read: most names that are compared are not answered. */
  readonly items: readonly Evidence[];
  readonly pairs: readonly Pair[];
  /** What the query is, if it is no more than a part of the name that many share. */
  readonly only: OnlyPart | undefined;
  /** All of the query is found in the name, and nothing contradicts it. */
  readonly isWhole: boolean;
}

/** An entity with the name of it that fits a query best. */
export interface ScoredName {
  /** Its number; lower for lower ids. */
  readonly entity: number;
  /** The number of the name among those that entities list. */
  readonly name: number;
  readonly parsed: ParsedName;
  readonly evidence: NameEvidence;
  /** Log-odds that the query names the entity rather than nobody of the index, the prior included. */
  readonly logOdds: number;
  /** The query is exactly this name. */
  readonly exact: boolean;
  /** The entity's share of the probability: the query names one entity, or nobody of the index. */
  readonly probability: number;
}

/** What a name says by itself, whoever bears it. */
export type NameScore = Pick<ScoredName, "evidence" | "logOdds" | "exact">;
