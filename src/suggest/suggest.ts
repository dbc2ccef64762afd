import Fuse from "fuse.js";
import { nameInput, typeOf } from "../base/entity.ts";
import { readLimit, readOptions, readString, readType } from "../base/options.ts";
import { internalsOf } from "../resolver/engine.ts";
import { settings } from "../settings.ts";
import type { EntityInput, EntityType, NameInput, Resolver } from "../types.ts";
import { plainLatin } from "./plain-latin.ts";

/** Settings of {@link suggest}; each is optional. */
export interface SuggestOptions {
  /** How many suggestions to give at most: a whole number from 1. Default 5. */
  readonly limit?: number | undefined;
  /** Only entities of this type. */
  readonly type?: EntityType | undefined;
}

/** An entity that somebody may be typing. */
export interface Suggestion<E> {
  readonly entity: E;
  /** The name that begins most like what was typed. */
  readonly name: NameInput;
  /** From 0 to 1; for order only, not a probability. */
  readonly score: number;
}

/** A name from one of its words on, as fuse.js searches it. */
interface NameStart {
  /** The number of its entity. */
  readonly entity: number;
  readonly name: NameInput;
  readonly latin: string;
}

// A cache over a pure function: a resolver never changes, and its search goes with it.
const searches = new WeakMap<object, Fuse<NameStart>>();

/**
 * Entities whose names begin like a prefix, best first, for search as you type. Names and prefix are written in plain
 * Latin letters first, so that `Khab` finds Хабиров and `Хаб` finds Khabirov; small slips are forgiven (fuse.js).
 * Scans all names: a few ms at 1,000, a second at 100,000. For a whole name `resolve` is faster.
 *
 * @throws `not-a-string`, `invalid-option`
 * @example
 * ```ts
 * const resolver = createResolver([{ id: "rk", names: ["Радий Хабиров"] }]);
 * suggest(resolver, "Khab").map(({ entity }) => entity.id); // ["rk"]
 * ```
 */
export function suggest<E>(resolver: Resolver<E>, prefix: string, options: SuggestOptions = {}): Suggestion<E>[] {
  const { entities } = internalsOf(resolver);
  const { limit, type } = readOptions(options, (given) => ({
    limit: readLimit(given.limit),
    type: readType(given.type),
  }));
  const latin = plainLatin(readString(prefix, "prefix").slice(0, settings.suggest.longestPrefix));
  if (latin === "") return [];
  const seen = new Set<number>();
  const suggestions: Suggestion<E>[] = [];
  for (const { item, score = 0 } of searchOf(resolver).search(latin)) {
    const entity = entities[item.entity] as E & EntityInput;
    if (seen.has(item.entity) || (type !== undefined && typeOf(entity) !== type)) continue;
    seen.add(item.entity);
    suggestions.push({ entity, name: item.name, score: Math.round((1 - score) * 1e6) / 1e6 });
    if (suggestions.length === limit) break;
  }
  return suggestions;
}

function searchOf<E>(resolver: Resolver<E>): Fuse<NameStart> {
  const known = searches.get(resolver);
  if (known !== undefined) return known;
  const entries = internalsOf(resolver).entities.flatMap(({ names }, entity) =>
    names.map(nameInput).flatMap((name) => startsOf(name.text).map((latin) => ({ entity, name, latin }))),
  );
  const { threshold, distance } = settings.suggest;
  const made = new Fuse(entries, { keys: ["latin"], includeScore: true, threshold, distance, ignoreFieldNorm: true });
  searches.set(resolver, made);
  return made;
}

/** A name from each of its words on: people may begin with the surname. */
function startsOf(name: string): string[] {
  const all = plainLatin(name)
    .split(" ")
    .filter((word) => word !== "");
  return all.map((_, start) => [...all.slice(start), ...all.slice(0, start)].join(" "));
}
