import { nameInput } from "../base/entity.ts";
import { readLimit, readOptions, readString, readType } from "../base/options.ts";
import { internalsOf } from "../resolver/engine.ts";
import { settings } from "../settings.ts";
import type { EntityType, NameInput, Resolver } from "../types.ts";
import { PrefixIndex } from "./prefix-index.ts";
import { findByPrefix } from "./prefix-search.ts";

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

// A cache over a pure function: a resolver never changes, and its prefixes go with it.
const prefixes = new WeakMap<object, PrefixIndex>();

/**
 * Entities that have a name with words that begin like those of a prefix, in any order: best first, for search as you
 * type. What begins so letter by letter goes before what does in plain Latin letters (`Khab`, Хабиров), this before
 * what may sound so (`Chab`), and this before a slip of typing. Of equals a whole word goes first, then the commonest.
 *
 * The first call prepares the words of the resolver, once; after that a call takes a few ms at most, whatever the
 * number of names.
 *
 * @throws `not-a-string`, `invalid-option`
 * @example
 * ```ts
 * const names = ["Радий Хабиров", "Мәжит Ғафури", "Руслан Гафаров"];
 * const resolver = createResolver(names.map((name) => ({ id: name, names: [name] })));
 * suggest(resolver, "Khab").map(({ entity }) => entity.id); // ["Радий Хабиров"]
 * suggest(resolver, "Ғаф").map(({ entity }) => entity.id); // ["Мәжит Ғафури", "Руслан Гафаров"]
 * ```
 */
export function suggest<E>(resolver: Resolver<E>, prefix: string, options: SuggestOptions = {}): Suggestion<E>[] {
  const { entities } = internalsOf(resolver);
  const asked = readOptions(options, (given) => ({ limit: readLimit(given.limit), type: readType(given.type) }));
  const text = readString(prefix, "prefix").trimStart().slice(0, settings.suggest.longestPrefix);
  const index = prefixesOf(resolver);
  const { firstListed } = index.index.columns;
  return findByPrefix(index, text, asked).map(({ entity: number, place, score }) => {
    const entity = entities[number] as E & { names: readonly (string | NameInput)[] };
    const name = nameInput(entity.names[place - (firstListed[number] as number)] as string | NameInput);
    return { entity, name, score };
  });
}

function prefixesOf<E>(resolver: Resolver<E>): PrefixIndex {
  const known = prefixes.get(resolver);
  if (known !== undefined) return known;
  const made = new PrefixIndex(internalsOf(resolver).index);
  prefixes.set(resolver, made);
  return made;
}
