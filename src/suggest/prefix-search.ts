import { entityType } from "../index/name-index.ts";
import { suggest as settings } from "../settings/suggest.ts";
import { words } from "../text/words.ts";
import type { EntityType } from "../types.ts";
import { fittingNames } from "./fitting-names.ts";
import { LEVELS, type Level } from "./levels.ts";
import type { PrefixIndex } from "./prefix-index.ts";
import { type Listed, type Ranked, ranked } from "./short-list.ts";
import { listedAs } from "./typed-name.ts";
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

/** Entities with a name that begins like a text, best first. Ends with the level that has enough of them. */
export function findByPrefix(index: PrefixIndex, text: string, wanted: Wanted): Found[] {
  let typed = words(text)
    .filter(({ folded }) => folded !== "")
    .slice(0, settings.mostWords)
    .map(({ folded }) => new TypedWord(index, folded));
  const found = new Map<number, Found>();
  LEVELS.forEach((level, step) => {
    if (found.size >= wanted.limit) return;
    for (const word of typed) word.widen(level);
    typed = typed.filter(isRead);
    if (typed.length === 0 || typed.some(({ names }) => names === 0)) return;
    const list = new ShortList(index, level, { wanted, found });
    for (const { entity, place, distance } of list.ranked(typed)) {
      if (found.size === wanted.limit) return;
      if (!found.has(entity)) found.set(entity, { entity, place, score: scoreOf(step + distance) });
    }
  });
  return [...found.values()];
}

/** A number or a word in letters that cannot be read counts only where names are written with it. */
function isRead({ names, spelled }: TypedWord): boolean {
  return names > 0 || spelled.plain !== "";
}

function scoreOf(steps: number): number {
  return Math.round((1 - steps / LEVELS.length) * 1e6) / 1e6;
}

/** The names of a level that are worth ranking. */
class ShortList {
  readonly #index: PrefixIndex;
  readonly #level: Level;
  readonly #wanted: Wanted;
  readonly #before: ReadonlyMap<number, Found>;

  constructor(
    index: PrefixIndex,
    level: Level,
    { wanted, found }: { readonly wanted: Wanted; readonly found: ReadonlyMap<number, Found> },
  ) {
    this.#index = index;
    this.#level = level;
    this.#wanted = wanted;
    this.#before = found;
  }

  /** What begins just so is in order as it comes; what is only near is put in order by how near it is. */
  ranked(typed: readonly TypedWord[]): readonly Ranked[] {
    const isExact = this.#level === "letters" || this.#level === "plain";
    const missing = this.#wanted.limit - this.#before.size;
    if (!isExact) return ranked(this.#index, typed, this.#take(typed, Math.max(missing, settings.shortList)));
    return this.#take(typed, missing).map((listed) => ({ ...listed, distance: 0 }));
  }

  #take(typed: readonly TypedWord[], entities: number): Listed[] {
    const { index } = this.#index;
    const taken: Listed[] = [];
    const namesOf = new Map<number, number>();
    for (const name of fittingNames({ index: this.#index, typed, level: this.#level })) {
      for (const place of listedAs(index, name.name)) {
        const entity = index.columns.entityOf[place] as number;
        const names = namesOf.get(entity) ?? 0;
        if (this.#before.has(entity) || names === settings.namesAnEntity || !this.#isOfType(entity)) continue;
        namesOf.set(entity, names + 1);
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
