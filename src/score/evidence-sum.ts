import type { Pair } from "../match/assignment.ts";
import type { Evidence } from "../types.ts";
import type { NameEvidence } from "./scored-name.ts";

/** What evidence adds up to; the pieces themselves are kept only if they are asked for. */
export class EvidenceSum {
  /** The sum of all weights. */
  logOdds = 0;
  /** Whether nothing of the query is missing in the name, and nothing contradicts it. */
  isWhole = true;
  readonly items: Evidence[] | undefined;

  constructor(items?: Evidence[]) {
    this.items = items;
  }
}

/** The evidence that `weigh` adds up: at once to a sum, and piece by piece when it is first read. */
export function sumEvidence(
  pairs: readonly Pair[],
  only: NameEvidence["only"],
  weigh: (sum: EvidenceSum) => void,
): NameEvidence {
  const sum = new EvidenceSum();
  weigh(sum);
  return new SummedEvidence(sum, pairs, only, weigh);
}

class SummedEvidence implements NameEvidence {
  readonly logOdds: number;
  readonly pairs: readonly Pair[];
  readonly only: NameEvidence["only"];
  readonly isWhole: boolean;
  readonly #weigh: (sum: EvidenceSum) => void;
  #items: readonly Evidence[] | undefined;

  constructor(
    { logOdds, isWhole }: EvidenceSum,
    pairs: readonly Pair[],
    only: NameEvidence["only"],
    weigh: (sum: EvidenceSum) => void,
  ) {
    this.logOdds = logOdds;
    this.pairs = pairs;
    this.only = only;
    this.isWhole = isWhole && pairs.length > 0;
    this.#weigh = weigh;
  }

  get items(): readonly Evidence[] {
    if (this.#items === undefined) {
      const items: Evidence[] = [];
      this.#weigh(new EvidenceSum(items));
      this.#items = items;
    }
    return this.#items;
  }
}
