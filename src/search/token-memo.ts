/** Bits of a header: the round in which it was written; whether the estimate is known; the distance and one, or 0. */
const ROUND = 0x200;
const ESTIMATE_KNOWN = 0x100;
const DISTANCE = 0xff;

/**
 * What a word of a query is against each word of an index, as far as it was asked for: the distance in classes of
 * sounds, and the estimate. Emptied at once; both stand side by side, as a look-up costs little but the way to the
 * memory.
 */
export class TokenMemo {
  readonly #headers: Uint32Array;
  readonly #estimates: Float32Array;
  #round = ROUND;

  constructor(words: number) {
    const memory = new ArrayBuffer(words * 8);
    this.#headers = new Uint32Array(memory);
    this.#estimates = new Float32Array(memory);
  }

  clear(): void {
    this.#round += ROUND;
    if (this.#round <= 0xffffffff) return;
    this.#headers.fill(0);
    this.#round = ROUND;
  }

  /** The distance of a word; -1 if it is not known. */
  distance(word: number): number {
    const header = this.#headers[2 * word] as number;
    return header >= this.#round ? (header & DISTANCE) - 1 : -1;
  }

  /** Sets a distance, at most 254. */
  setDistance(word: number, distance: number): void {
    this.#headers[2 * word] = (this.#header(word) & ~DISTANCE) | (distance + 1);
  }

  /** The estimate of a word; -1 if it is not known. */
  estimate(word: number): number {
    const header = this.#headers[2 * word] as number;
    return header >= this.#round && (header & ESTIMATE_KNOWN) !== 0 ? (this.#estimates[2 * word + 1] as number) : -1;
  }

  setEstimate(word: number, estimate: number): void {
    this.#headers[2 * word] = this.#header(word) | ESTIMATE_KNOWN;
    this.#estimates[2 * word + 1] = estimate;
  }

  #header(word: number): number {
    const header = this.#headers[2 * word] as number;
    return header >= this.#round ? header : this.#round;
  }
}
