import type { Pair } from "../match/assignment.ts";
import type { Evidence } from "../types.ts";
import type { Fit } from "./evidence.ts";

/** What evidence adds up to; the pieces themselves are noted only if they are asked for. */
export class Tally {
  /** The sum of all weights. */
  logOdds = 0;
  /** Whether nothing of the query is missing in the name, and nothing contradicts it. */
  isWhole = true;
  readonly notes: Evidence[] | undefined;

  constructor(notes?: Evidence[]) {
    this.notes = notes;
  }
}

/** The fit of a name whose evidence is added up by `weigh`: at once to a sum, and piece by piece when it is first read. */
export function tallied(pairs: readonly Pair[], surnameOnly: boolean, weigh: (tally: Tally) => void): Fit {
  const tally = new Tally();
  weigh(tally);
  return new TalliedFit(tally, pairs, surnameOnly, weigh);
}

class TalliedFit implements Fit {
  readonly logOdds: number;
  readonly pairs: readonly Pair[];
  readonly surnameOnly: boolean;
  readonly isWhole: boolean;
  readonly #weigh: (tally: Tally) => void;
  #evidence: readonly Evidence[] | undefined;

  constructor(
    { logOdds, isWhole }: Tally,
    pairs: readonly Pair[],
    surnameOnly: boolean,
    weigh: (tally: Tally) => void,
  ) {
    this.logOdds = logOdds;
    this.pairs = pairs;
    this.surnameOnly = surnameOnly;
    this.isWhole = isWhole && pairs.length > 0;
    this.#weigh = weigh;
  }

  get evidence(): readonly Evidence[] {
    if (this.#evidence === undefined) {
      const notes: Evidence[] = [];
      this.#weigh(new Tally(notes));
      this.#evidence = notes;
    }
    return this.#evidence;
  }
}
