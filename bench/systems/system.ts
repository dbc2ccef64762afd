import type { Entry } from "../set.ts";

/** An entry that a system finds, and how good it thinks it is: more is better. */
export interface Answer {
  readonly id: string;
  readonly score: number;
}

/** What a system says to a query: answers, best first. */
export interface Reply {
  readonly answers: readonly Answer[];
  /** Whether it calls the first of them the one that is meant; left out by systems that only rank. */
  readonly isMatch?: boolean | undefined;
  /** Whether it says that several may be meant; left out by the same. */
  readonly isAmbiguous?: boolean | undefined;
}

/** A way of looking up names. */
export interface System {
  readonly name: string;
  /** A slow system is asked only so many queries. */
  readonly mostQueries?: number | undefined;
  /** Builds the index and gives back the look-up. */
  readonly build: (index: readonly Entry[]) => (query: string) => Reply;
}

/** Answers that are asked for: hit@5 looks at no more. */
export const LIMIT = 5;
