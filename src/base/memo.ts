/**
 * What a pure function gives for each UTF-16 unit, kept once it was asked for: 65,536 small numbers from 1.
 */
export class UnitMemo {
  readonly #make: (unit: number) => number;
  // 0 until a unit is met.
  readonly #known = new Uint16Array(0x10000);

  constructor(make: (unit: number) => number) {
    this.#make = make;
  }

  get(unit: number): number {
    const known = this.#known[unit] as number;
    return known === 0 ? this.#remember(unit) : known;
  }

  #remember(unit: number): number {
    const made = this.#make(unit);
    this.#known[unit] = made;
    return made;
  }
}

/** A map that forgets all when it is full: what it holds can be found again. */
export class BoundedMap<Key, Value> {
  readonly #most: number;
  readonly #values = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    return this.#values.get(key);
  }

  set(key: Key, value: Value): void {
    if (this.#values.size >= this.#most) this.#values.clear();
    this.#values.set(key, value);
  }
}
