import { BoundedMap } from "../base/memo.ts";
import { allonymError, coded, show } from "../errors.ts";
import type { NameIndex } from "../index/name-index.ts";
import { populationOf } from "../score/population.ts";
import { NameScorer } from "../score/score-name.ts";
import { LongestNames } from "../search/longest-names.ts";
import { NamesNear } from "../search/near-words.ts";
import { SearchSessions } from "../search/session.ts";
import { WordCache } from "../sound/word-cache.ts";
import type { EntityInput, Resolver } from "../types.ts";
import type { NumberedResolution } from "./resolve.ts";

// The spans of some hundred newspaper articles that may be names; some megabytes.
const MOST_SPANS = 2 ** 13;

// Texts whose persons are kept, some ten kilobytes each.
const MOST_NAMED = 2 ** 8;

/** What answers queries, entities being numbers. Only its caches change: all but `index` and `scorer`. */
export interface Engine {
  readonly index: NameIndex;
  readonly scorer: NameScorer;
  readonly words: WordCache;
  readonly sessions: SearchSessions;
  readonly longestNames: LongestNames;
  readonly namesNear: NamesNear;
  /** What spans of texts were answered, for the texts that follow: the same names come again and again. */
  readonly spans: BoundedMap<string, NumberedResolution>;
  /** Which of them are names well enough spelt. */
  readonly respelt: BoundedMap<string, boolean>;
  /** Indexes of the persons whom texts name, for the texts that follow. */
  readonly ofNamedPersons: BoundedMap<string, SearchSessions>;
  readonly threshold: number;
}

/** The engine of an index. */
export function engineOf(index: NameIndex, threshold: number): Engine {
  const sessions = new SearchSessions(index);
  return {
    index,
    scorer: new NameScorer(index.rules, populationOf(index)),
    words: new WordCache(index.rules.sounds),
    sessions,
    longestNames: new LongestNames(sessions),
    namesNear: new NamesNear(sessions),
    spans: new BoundedMap(MOST_SPANS),
    respelt: new BoundedMap(MOST_SPANS),
    ofNamedPersons: new BoundedMap(MOST_NAMED),
    threshold,
  };
}

/** What the functions that take a resolver need of it. */
export interface Internals<E extends EntityInput> extends Engine {
  /** In the order of their ids: the places are the numbers of the index. */
  readonly entities: readonly E[];
  /** For each entity its place among those that were given; empty if these were in order. */
  readonly order: Uint32Array;
}

// A registered symbol, so that a resolver serves the functions of every copy of the library: of the ESM and the
// CommonJS build, and of the entries of the latter, which share no code. A change of what is behind it makes a new
// number.
const KEY = Symbol.for("allonym.internals.4");

/** Hides the internals in a resolver. */
export function withInternals<E extends EntityInput>(resolver: Resolver<E>, internals: Internals<E>): Resolver<E> {
  return Object.defineProperty(resolver, KEY, { value: internals });
}

/** The internals of a resolver that {@link createResolver} made, in this copy of the library or in another. */
export function internalsOf<E>(resolver: Resolver<E>): Internals<E & EntityInput> {
  const internals = behind<E>(resolver);
  if (internals !== undefined) return internals;
  throw allonymError("not-a-resolver", `${show(resolver)} is not a resolver`, {
    path: "resolver",
    hint: "Make one with createResolver.",
  });
}

function behind<E>(resolver: unknown): Internals<E & EntityInput> | undefined {
  try {
    return (resolver as { readonly [KEY]?: Internals<E & EntityInput> } | undefined)?.[KEY];
  } catch (error) {
    throw coded(error, "not-a-resolver", "resolver");
  }
}
