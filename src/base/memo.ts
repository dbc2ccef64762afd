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

/** A map that forgets what has not been met for long: what it holds can be found again. */
export class BoundedMap<Key, Value> {
  readonly #mostNew: number;
  readonly #weightOf: (value: Value) => number;
  #weight = 0;
  #new = new Map<Key, Value>();
  /** What came before; of it, what is met again becomes new again, and the rest is forgotten. */
  #old = new Map<Key, Value>();

  /** Holds values that together weigh `most`, and hardly more; each weighs 1 if nothing else is said. */
  constructor(most: number, weightOf: (value: Value) => number = () => 1) {
    this.#mostNew = Math.ceil(most / 2);
    this.#weightOf = weightOf;
  }

  get(key: Key): Value | undefined {
    const known = this.#new.get(key);
    if (known !== undefined) return known;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: Key, value: Value): void {
    if (!this.#new.has(key)) {
      if (this.#weight >= this.#mostNew) {
        this.#old = this.#new;
        this.#new = new Map();
        this.#weight = 0;
      }
      this.#weight += this.#weightOf(value);
    }
    this.#new.set(key, value);
  }
}
