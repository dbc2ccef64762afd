import { suggest as settings } from "../settings/suggest.ts";
import type { EntityType } from "../types.ts";
import { fitsAt, type Level, levelOf } from "./levels.ts";
import type { PrefixIndex } from "./prefix-index.ts";
import { type FittingName, fitOfName, mayBe } from "./typed-name.ts";
import type { TypedWord } from "./typed-word.ts";

/**
 * The names that hold several words. Each level is asked for once, the nearest first: a name is looked at when the last
 * of the words was found in it.
 */
export class NamesOfWords {
  readonly #index: PrefixIndex;
  readonly #typed: readonly TypedWord[];
  readonly #type: EntityType | undefined;
  /** By distinct name, as bits, which of the words typed it holds. */
  readonly #held: Uint8Array;
  readonly #fitting = new Map<Level, FittingName[]>();

  constructor(index: PrefixIndex, typed: readonly TypedWord[], type: EntityType | undefined) {
    this.#index = index;
    this.#typed = typed;
    this.#type = type;
    this.#held = new Uint8Array(index.index.columns.distinctFlags.length);
  }

  /** Best first: the nearest fit; of each last word one name in turn, the commonest word first. */
  at(level: Level): FittingName[] {
    for (const name of this.#completed(level)) {
      const fitting = fitOfName(this.#index, name, this.#typed);
      if (fitting === undefined) continue;
      // What is not written as one word in the name may fit at a later level only.
      const later = levelOf(fitting.worst);
      const names = this.#fitting.get(later);
      if (names === undefined) this.#fitting.set(later, [fitting]);
      else names.push(fitting);
    }
    return inTurns(this.#fitting.get(level) ?? []);
  }

  /** Names that hold all of the words since this level: not all, if there are very many. */
  #completed(level: Level): number[] {
    const held = this.#held;
    const all = (1 << this.#typed.length) - 1;
    const completed: number[] = [];
    this.#typed.forEach((word, place) => {
      this.#eachName(word, level, (name) => {
        const before = held[name] as number;
        const after = before | (1 << place);
        if (after === before) return;
        held[name] = after;
        if (after === all && completed.length < settings.mostNames && mayBe(this.#index.index, name, this.#type))
          completed.push(name);
      });
    });
    return completed;
  }

  #eachName({ fits }: TypedWord, level: Level, visit: (name: number) => void): void {
    const { names, words } = this.#index;
    for (const fit of fitsAt(level))
      for (let rank = fits.indexOf(fit); rank >= 0; rank = fits.indexOf(fit, rank + 1))
        names.each(words[rank] as number, visit);
  }
}

function inTurns(names: readonly FittingName[]): FittingName[] {
  const lastRank = ({ ranks }: FittingName): number => ranks[ranks.length - 1] as number;
  const sorted = [...names].sort((a, b) => a.sum - b.sum || lastRank(a) - lastRank(b) || a.name - b.name);
  let turn = 0;
  const turns = sorted.map((name, at) => {
    const before = sorted[at - 1];
    turn = before?.sum === name.sum && lastRank(before) === lastRank(name) ? turn + 1 : 0;
    return { name, turn };
  });
  return turns.sort((a, b) => a.name.sum - b.name.sum || a.turn - b.turn).map(({ name }) => name);
}
