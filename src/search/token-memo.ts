/** Bits of a header: the round in which it was written; whether the gain is known; the distance and one, 0 if it is not known. */
const ROUND = 0x200;
const GAIN_KNOWN = 0x100;
const DISTANCE = 0xff;

/**
 * What a word of a query is against each word of an index, as far as it was asked for: the distance in classes of sounds, and the gain.
 * Emptied at once; both stand side by side, as a look-up costs little but the way to the memory.
 */
export class WordMemo {
  readonly #headers: Uint32Array;
  readonly #gains: Float32Array;
  #round = ROUND;

  constructor(words: number) {
    const memory = new ArrayBuffer(words * 8);
    this.#headers = new Uint32Array(memory);
    this.#gains = new Float32Array(memory);
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

  /** The gain of a word; undefined if it is not known. */
  gain(word: number): number | undefined {
    const header = this.#headers[2 * word] as number;
    return header >= this.#round && (header & GAIN_KNOWN) !== 0 ? this.#gains[2 * word + 1] : undefined;
  }

  setGain(word: number, gain: number): void {
    this.#headers[2 * word] = this.#header(word) | GAIN_KNOWN;
    this.#gains[2 * word + 1] = gain;
  }

  #header(word: number): number {
    const header = this.#headers[2 * word] as number;
    return header >= this.#round ? header : this.#round;
  }
}
