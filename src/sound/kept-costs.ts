import type { EndingKind } from "./name-endings.ts";
import type { Sounds } from "./sounds.ts";

// Half a megabyte. A power of two, as the last bits of a hash say where a cost is kept, in the stead of another.
const MOST_KEPT = 2 ** 15;
const SHIFT = 17;

const ENDINGS: readonly EndingKind[] = ["surname", "place", "group"];

/** A cost that is not kept. */
export const UNKNOWN = -1;

/**
 * What words of queries cost against words of an index, kept from query to query: given names and patronymics recur,
 * and so do surnames in a register.
 */
export class KeptCosts {
  readonly #keys = new Float64Array(MOST_KEPT);
  readonly #costs = new Float64Array(MOST_KEPT);

  /** The cost of a word against one of the index, or {@link UNKNOWN}. */
  get({ memo }: Sounds, word: number, endings: EndingKind): number {
    if (memo.number === 0) return UNKNOWN;
    const key = keyOf(memo.number, word, endings);
    const slot = slotOf(memo.number, word);
    return this.#keys[slot] === key ? (this.#costs[slot] as number) : UNKNOWN;
  }

  /** Keeps a cost, unless the word is none that is met again. */
  set({ memo }: Sounds, word: number, endings: EndingKind, cost: number): void {
    if (memo.number === 0) return;
    const slot = slotOf(memo.number, word);
    this.#keys[slot] = keyOf(memo.number, word, endings);
    this.#costs[slot] = cost;
  }
}

/** Below 2^53, as words of the index are at most 2^24 and words of queries hardly more than 2^27. */
function keyOf(number: number, word: number, endings: EndingKind): number {
  return (number * ENDINGS.length + ENDINGS.indexOf(endings)) * 2 ** 24 + word;
}

function slotOf(number: number, word: number): number {
  return (Math.imul(number, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> SHIFT;
}
