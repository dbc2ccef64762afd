import type { Settings } from "../settings.ts";

/**
 * How unlikely a spelling of a name is, in nats. Most names are written by rules and come out nearly as they are; a few
 * are garbled on their way, by a slip or through another script, and then the more differs the less each difference
 * says. So the likelihood is a mixture of two exponentials of the spelling cost.
 */
export class SpellingPrice {
  readonly #spelling: Settings["spelling"];
  /** By cost in hundredths of a nat. */
  readonly #known: readonly number[];

  constructor(spelling: Settings["spelling"]) {
    this.#spelling = spelling;
    this.#known = Array.from({ length: MOST_KNOWN }, (_, cost) => this.#nats(cost));
  }

  /** The price of a cost in hundredths of a nat: 0 for 0, and rising. */
  of(cost: number): number {
    return this.#known[cost] ?? this.#nats(cost);
  }

  #nats(cost: number): number {
    const { regular, garbled, garbledShare } = this.#spelling;
    const nats = cost / 100;
    return -Math.log((1 - garbledShare) * Math.exp(-regular * nats) + garbledShare * Math.exp(-garbled * nats));
  }
}

// Costs are whole numbers, and hardly any is as high.
const MOST_KNOWN = 1024;
