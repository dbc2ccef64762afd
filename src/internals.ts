import type { Population } from "./decide/fit.ts";
import type { WordCache } from "./decide/word-cache.ts";
import type { NameIndex } from "./index/name-index.ts";
import type { EntityInput, Resolver } from "./types.ts";

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

// A registered symbol, so that a resolver of the CommonJS build serves the functions of the ESM build.
const KEY = Symbol.for("allonym.internals.2");

/** Hides the internals in a resolver. */
export function withInternals<E extends EntityInput>(resolver: Resolver<E>, internals: Internals<E>): Resolver<E> {
  return Object.defineProperty(resolver, KEY, { value: internals });
}

/** The internals of a resolver that {@link createResolver} made. */
export function internalsOf<E>(resolver: Resolver<E>): Internals<E & EntityInput> {
  const found = (resolver as { readonly [KEY]?: Internals<E & EntityInput> } | undefined)?.[KEY];
  if (found === undefined) throw new TypeError("This is not a resolver: make one with createResolver.");
  return found;
}
