import { entityType } from "../index/name-index.ts";
import { suggest as settings } from "../settings/suggest.ts";
import { words } from "../text/words.ts";
import type { EntityType } from "../types.ts";
import { LEVELS, type Level } from "./levels.ts";
import { namesOfWord } from "./names-of-word.ts";
import { NamesOfWords } from "./names-of-words.ts";
import type { PrefixIndex } from "./prefix-index.ts";
import { type Listed, type Ranked, ranked } from "./short-list.ts";
import { type FittingName, listedAs } from "./typed-name.ts";
import { TypedWord } from "./typed-word.ts";

/** How many entities to find at most, and of which type. */
export interface Wanted {
  readonly limit: number;
  readonly type: EntityType | undefined;
}

/** An entity and the place of the name by which it was found. */
export interface Found {
  readonly entity: number;
  readonly place: number;
  /** From 0 to 1. */
  readonly score: number;
}

/**
 * Entities with a name that begins like a text, best first. Ends with the level that has enough of them; several
 * words that fit somebody have no slip in them.
 */
export function findByPrefix(index: PrefixIndex, text: string, wanted: Wanted): Found[] {
  const typed = typedWords(index, text);
  if (typed.length === 0) return [];
  const namesAt = namesByLevel(index, typed, wanted.type);
  const found = new Map<number, Found>();
  for (const [step, level] of LEVELS.entries()) {
    for (const word of typed) word.widen(level);
    const list = new ShortList(index, { wanted, found });
    for (const { entity, place, distance } of list.ranked(namesAt(level), typed, level))
      if (!found.has(entity)) found.set(entity, { entity, place, score: scoreOf(step + distance) });
    if (found.size >= wanted.limit || (typed.length > 1 && found.size > 0 && level === "alike")) break;
  }
  return [...found.values()].slice(0, wanted.limit);
}

function namesByLevel(
  index: PrefixIndex,
  typed: readonly TypedWord[],
  type: EntityType | undefined,
): (level: Level) => Iterable<FittingName> {
  const [word, ...others] = typed;
  if (word !== undefined && others.length === 0) return (level) => namesOfWord(index, { word, level, type });
  const names = new NamesOfWords(index, typed, type);
  return (level) => names.at(level);
}

/** The words of a text, with what fits them to the letter. */
function typedWords(index: PrefixIndex, text: string): TypedWord[] {
  return words(text)
    .filter(({ folded }) => folded !== "")
    .slice(0, settings.mostWords)
    .map(({ folded }) => new TypedWord(index, folded))
    .filter(isRead);
}

/** A number, or a word in letters that cannot be read, counts only where names are written with it. */
function isRead(word: TypedWord): boolean {
  return word.isFound || word.spelled.plain !== "";
}

function scoreOf(steps: number): number {
  return Math.round((1 - steps / LEVELS.length) * 1e6) / 1e6;
}

/** Picks the names of a level that are worth ranking. */
class ShortList {
  readonly #index: PrefixIndex;
  readonly #wanted: Wanted;
  readonly #before: ReadonlyMap<number, Found>;

  constructor(
    index: PrefixIndex,
    { wanted, found }: { readonly wanted: Wanted; readonly found: ReadonlyMap<number, Found> },
  ) {
    this.#index = index;
    this.#wanted = wanted;
    this.#before = found;
  }

  /** What begins just so is in order as it comes; what is only near is put in order by how near it is. */
  ranked(names: Iterable<FittingName>, typed: readonly TypedWord[], level: Level): readonly Ranked[] {
    const missing = this.#wanted.limit - this.#before.size;
    if (level === "letters" || level === "plain")
      return this.#take(names, missing).map((listed) => ({ ...listed, distance: 0 }));
    return ranked(this.#index, typed, this.#take(names, Math.max(missing, settings.shortList)));
  }

  #take(names: Iterable<FittingName>, entities: number): Listed[] {
    const { index } = this.#index;
    const taken: Listed[] = [];
    const namesOf = new Map<number, number>();
    for (const name of names) {
      for (const place of listedAs(index, name.name)) {
        const entity = index.columns.entityOf[place] as number;
        const known = namesOf.get(entity) ?? 0;
        if (this.#before.has(entity) || known === settings.namesAnEntity || !this.#isOfType(entity)) continue;
        namesOf.set(entity, known + 1);
        taken.push({ entity, place, name });
        if (namesOf.size === entities) return taken;
      }
    }
    return taken;
  }

  #isOfType(entity: number): boolean {
    return this.#wanted.type === undefined || entityType(this.#index.index, entity) === this.#wanted.type;
  }
}
