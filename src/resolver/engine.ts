import { indexOf, type NameIndex } from "../index/name-index.ts";
import type { Population } from "../score/evidence.ts";
import { populationOf } from "../score/population.ts";
import { meaningOf, symbolOf } from "../sound/symbols.ts";
import { WordCache } from "../sound/word-cache.ts";
import type { EntityInput, Resolver } from "../types.ts";

/** What answers questions, entities being numbers. */
export interface Engine {
  readonly index: NameIndex;
  readonly population: Population;
  readonly cache: WordCache;
  readonly threshold: number;
}

/** What the functions that take a resolver need of it. */
export interface Internals<E extends EntityInput> extends Engine {
  /** In the order of their ids: the places are the numbers of the index. */
  readonly entities: readonly E[];
  /** For each entity its place among those that were given; empty if these were in order. */
  readonly order: Uint32Array;
}

interface Hidden<E extends EntityInput> extends Internals<E> {
  /** Of the copy of the library that made the resolver: each copy numbers its symbols by itself. */
  readonly meaningOf: typeof meaningOf;
}

// A registered symbol, so that a resolver serves the functions of every copy of the library: of the ESM and the CommonJS
// build, and of the entries of the latter, which share no code.
const KEY = Symbol.for("allonym.internals.3");

/** Hides the internals in a resolver. */
export function withInternals<E extends EntityInput>(resolver: Resolver<E>, internals: Internals<E>): Resolver<E> {
  const hidden: Hidden<E> = { ...internals, meaningOf };
  return Object.defineProperty(resolver, KEY, { value: hidden });
}

/** The internals of a resolver that {@link createResolver} made, in this copy of the library or in another. */
export function internalsOf<E>(resolver: Resolver<E>): Internals<E & EntityInput> {
  const found = (resolver as { readonly [KEY]?: Hidden<E & EntityInput> } | undefined)?.[KEY];
  if (found === undefined) throw new TypeError("This is not a resolver: make one with createResolver.");
  return found.meaningOf === meaningOf ? found : adoptedFrom(found);
}

const adopted = new WeakMap<object, Engine>();

/** The same columns, read with the symbols of this copy. */
function adoptedFrom<E extends EntityInput>(found: Hidden<E>): Internals<E> {
  let engine = adopted.get(found);
  if (engine === undefined) {
    const { columns, tables } = found.index;
    const symbols = tables.symbols.map((symbol) => symbolOf(found.meaningOf(symbol)));
    const index = indexOf(columns, { ...tables, symbols });
    engine = { index, population: populationOf(index), cache: new WordCache(), threshold: found.threshold };
    adopted.set(found, engine);
  }
  return { ...engine, entities: found.entities, order: found.order };
}
