/** A set of whole numbers from 0 that is emptied at once, at four bytes for each number that it may hold. */
export class NumberSet {
  readonly #rounds: Uint32Array;
  #round = 1;

  constructor(size: number) {
    this.#rounds = new Uint32Array(size);
  }

  clear(): void {
    this.#round++;
    if (this.#round > 0xffffffff) {
      this.#rounds.fill(0);
      this.#round = 1;
    }
  }

  remove(value: number): void {
    this.#rounds[value] = 0;
  }

  has(value: number): boolean {
    return this.#rounds[value] === this.#round;
  }

  /** Adds a number; false if it was there. */
  add(value: number): boolean {
    if (this.#rounds[value] === this.#round) return false;
    this.#rounds[value] = this.#round;
    return true;
  }
}
