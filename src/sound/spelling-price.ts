import type { Settings } from "../settings.ts";

/**
 * How unlikely a spelling of a name is, in nats. Most names are written by rules and come out nearly as they are; a few
 * are garbled on their way, by a slip or through another script, and then the more differs the less each difference
 * says. So the likelihood is a mixture of two exponentials of the spelling cost.
 */
export class SpellingPrice {
  readonly #spelling: Settings["spelling"];
  /** By cost in hundredths of a nat; not a number until it is asked for. */
  readonly #known = new Float64Array(MOST_KNOWN).fill(Number.NaN);

  constructor(spelling: Settings["spelling"]) {
    this.#spelling = spelling;
  }

  /** The price of a cost in hundredths of a nat: 0 for 0, and rising. */
  of(cost: number): number {
    const known = this.#known[cost];
    if (known === undefined) return this.#nats(cost);
    if (!Number.isNaN(known)) return known;
    const nats = this.#nats(cost);
    this.#known[cost] = nats;
    return nats;
  }

  #nats(cost: number): number {
    const { regular, garbled, garbledShare } = this.#spelling;
    const nats = cost / 100;
    return -Math.log((1 - garbledShare) * Math.exp(-regular * nats) + garbledShare * Math.exp(-garbled * nats));
  }
}

// Costs are whole numbers, and hardly any is as high.
const MOST_KNOWN = 1024;
