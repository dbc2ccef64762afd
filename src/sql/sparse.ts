import { NumberSet } from "../search/number-set.ts";
import { SearchSession } from "../search/session.ts";
import { TokenMemo } from "../search/token-memo.ts";
import type { PartialIndex } from "./partial-index.ts";

/**
 * What the searches write that go side by side over what is loaded of an index: each has a set and memos of its own,
 * which take room for what they hold only.
 */
export class PartialSession extends SearchSession {
  readonly #index: PartialIndex;

  constructor(index: PartialIndex) {
    super(index, new SparseSet(), new SparseSet());
    this.#index = index;
  }

  override metNames(): NumberSet {
    return new SparseSet();
  }

  override memo(): TokenMemo {
    return new SparseMemo(this.#index);
  }
}

class SparseSet extends NumberSet {
  readonly #values = new Set<number>();

  constructor() {
    super(0);
  }

  override clear(): void {
    this.#values.clear();
  }

  override remove(value: number): void {
    this.#values.delete(value);
  }

  override has(value: number): boolean {
    return this.#values.has(value);
  }

  override add(value: number): boolean {
    const { size } = this.#values;
    this.#values.add(value);
    return this.#values.size > size;
  }
}

const FREE = -1;

/** A table of open addressing (Knuth 1973). What was found while something was missing is not kept. */
class SparseMemo extends TokenMemo {
  readonly #index: PartialIndex;
  #words = new Int32Array(64).fill(FREE);
  #distances = new Int16Array(64).fill(-1);
  #estimates = new Float32Array(64).fill(-1);
  #size = 0;
  /** The highest bits of a hash say where a word is. */
  #shift = 26;

  constructor(index: PartialIndex) {
    super(0);
    this.#index = index;
  }

  override distance(word: number): number {
    const slot = this.#slotOf(word);
    return this.#words[slot] === word ? (this.#distances[slot] as number) : -1;
  }

  override setDistance(word: number, distance: number): void {
    this.#distances[this.#added(word)] = distance;
  }

  override estimate(word: number): number {
    const slot = this.#slotOf(word);
    return this.#words[slot] === word ? (this.#estimates[slot] as number) : -1;
  }

  override setEstimate(word: number, estimate: number): void {
    if (!this.#index.source.isMissing) this.#estimates[this.#added(word)] = estimate;
  }

  #slotOf(word: number): number {
    const mask = this.#words.length - 1;
    let slot = Math.imul(word, 0x9e3779b1) >>> this.#shift;
    while (this.#words[slot] !== word && this.#words[slot] !== FREE) slot = (slot + 1) & mask;
    return slot;
  }

  #added(word: number): number {
    const slot = this.#slotOf(word);
    if (this.#words[slot] === word) return slot;
    if (this.#size * 2 >= this.#words.length) {
      this.#widen();
      return this.#added(word);
    }
    this.#words[slot] = word;
    this.#size++;
    return slot;
  }

  #widen(): void {
    const [words, distances, estimates] = [this.#words, this.#distances, this.#estimates];
    const length = 2 * words.length;
    this.#shift--;
    this.#words = new Int32Array(length).fill(FREE);
    this.#distances = new Int16Array(length).fill(-1);
    this.#estimates = new Float32Array(length).fill(-1);
    words.forEach((word, at) => {
      if (word === FREE) return;
      const slot = this.#slotOf(word);
      this.#words[slot] = word;
      this.#distances[slot] = distances[at] as number;
      this.#estimates[slot] = estimates[at] as number;
    });
  }
}
