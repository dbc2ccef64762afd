import { mixed } from "../base/hash.ts";
import { type GrowingList, growingList, push } from "./growing-list.ts";

/**
 * Distinct lists of whole numbers, numbered in the order in which they are met. They stand one after the other in
 * `values`.
 */
export class DistinctLists {
  readonly values: GrowingList = growingList();
  readonly starts: GrowingList = growingList();
  /**
   * The number after that of a list, at a place given by its hash; 0 where there is none. Open addressing (Knuth 1973).
   */
  #slots = new Uint32Array(1024);
  #mask = 1023;

  constructor() {
    push(this.starts, 0);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** The number of a list; it is added if it is new. */
  number(list: readonly number[]): number {
    let slot = hashOfList(list) & this.#mask;
    for (let next = this.#at(slot); next > 0; next = this.#at(slot)) {
      if (this.#isEqual(next - 1, list)) return next - 1;
      slot = (slot + 1) & this.#mask;
    }
    for (const value of list) push(this.values, value);
    push(this.starts, this.values.length);
    this.#slots[slot] = this.size;
    if (this.size * 2 > this.#slots.length) this.#widen();
    return this.size - 1;
  }

  #at(slot: number): number {
    return this.#slots[slot] as number;
  }

  #isEqual(number: number, list: readonly number[]): boolean {
    const start = this.starts.values[number] as number;
    if ((this.starts.values[number + 1] as number) - start !== list.length) return false;
    for (let at = 0; at < list.length; at++) if (this.values.values[start + at] !== list[at]) return false;
    return true;
  }

  #widen(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    this.#mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      const [start, end] = [this.starts.values[number] as number, this.starts.values[number + 1] as number];
      let slot = hashOfList(this.values.values.subarray(start, end)) & this.#mask;
      while (this.#at(slot) > 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function hashOfList(list: ArrayLike<number>): number {
  let hash = list.length;
  for (let at = 0; at < list.length; at++) hash = mixed(Math.imul(hash, 31) ^ (list[at] as number));
  return hash;
}
