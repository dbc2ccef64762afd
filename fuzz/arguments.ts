import type { EntityInput, Resolver } from "../src/types.ts";
import { hostileString, longString } from "./hostile-strings.ts";
import { hostileValue } from "./hostile-values.ts";
import { type Library, LONG_NAMES } from "./library.ts";
import { name, text } from "./names.ts";
import type { Random } from "./random.ts";

/** Arguments of a call, half of which may be wrong; a caller without types may give anything. */
export class Arguments {
  readonly random: Random;
  readonly library: Library;
  /** UTF-16 units that were given so far. */
  size = 0;
  /** Nothing wrong is given: with a little of it in each of many entities hardly a list would be right. */
  #isRight = false;

  constructor(random: Random, library: Library) {
    this.random = random;
    this.library = library;
  }

  /** A name: usually one that people write. */
  name(): string {
    const { random } = this;
    if (random.oneIn(4)) return this.#sized(hostileString(random));
    return this.#sized(random.oneIn(60) ? longString(random) : name(random, this.library));
  }

  /** A text with names in it. */
  text(): string {
    const { random } = this;
    if (random.oneIn(6)) return this.#sized(hostileString(random));
    return this.#sized(random.oneIn(50) ? longString(random) : text(random, this.library));
  }

  /** What is given, or now and then something wrong. */
  or<T>(value: T): T {
    return !this.#isRight && this.random.oneIn(25) ? (hostileValue(this.random) as T) : value;
  }

  /** Options of which each is there or not, right or wrong. */
  options(all: Readonly<Record<string, readonly unknown[]>>): never {
    const { random } = this;
    if (random.oneIn(3)) return undefined as never;
    const given = Object.entries(all).filter(() => random.oneIn(2));
    return this.or(Object.fromEntries(given.map(([option, values]) => [option, this.or(random.of(values))]))) as never;
  }

  /** A list of so many at most, or what is none; lists may have holes and may throw. */
  list<T>(most: number, make: () => T): readonly T[] {
    const made = this.random.times(this.random.below(most + 1), make);
    this.size += made.length;
    return this.or(made);
  }

  /** A resolver, or what is none. */
  resolver(): Resolver<EntityInput> {
    return this.or(this.rightResolver());
  }

  /** One of the resolvers, the table's most often; that of very long names seldom. */
  rightResolver(): Resolver<EntityInput> {
    const { random } = this;
    const [table, few, long] = this.library.resolvers as [
      Resolver<EntityInput>,
      Resolver<EntityInput>,
      Resolver<EntityInput>,
    ];
    if (!random.oneIn(4)) return table;
    if (!random.oneIn(20)) return few;
    this.size += LONG_NAMES;
    return long;
  }

  entity(number: number): EntityInput {
    const { random } = this;
    const names = random.times(1 + random.below(3), () =>
      this.or(random.oneIn(2) ? this.name() : { text: this.name() }),
    );
    const id = random.oneIn(10) ? `${hostileString(random)}${number}` : `e${number}`;
    return this.or({
      id: this.or(id),
      names: this.or(names),
      ...(random.oneIn(2) && { type: this.or(random.of(TYPES)) }),
      ...(random.oneIn(5) && { distinctFrom: this.or(["e1", "e2"]) }),
      ...(random.oneIn(5) && { sharedWith: this.or(["e1"]) }),
      ...(random.oneIn(5) && { note: hostileString(random), number, list: [1, null], description: "a body" }),
    } as EntityInput);
  }

  entities(): readonly EntityInput[] {
    let number = 0;
    this.#isRight = this.random.oneIn(2);
    const entities = this.list(12, () => this.entity(number++));
    this.#isRight = false;
    return entities;
  }

  #sized(given: string): string {
    this.size += given.length;
    return given;
  }
}

export const TYPES = ["person", "place", "organization", "group"] as const;
export const LIMITS = [1, 2, 5, 20, 1000];
export const THRESHOLDS = [1e-6, 0.5, 0.6, 0.99, 1];
