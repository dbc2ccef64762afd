import type { Sound } from "./alphabet.ts";
import { EndingTree } from "./ending-tree.ts";
import type { Symbols } from "./symbols.ts";

/** Two endings that may stand for each other, as sounds, and where the difference comes from. */
export interface EqualEndings {
  readonly endings: readonly [readonly Sound[], readonly Sound[]];
  /** In hundredths of a nat. */
  readonly cost: number;
  readonly tradition: string;
}

/** The endings that stand for each other in words of a kind. Each has a number, however many it may stand for. */
export class EndingPairs {
  readonly tree: EndingTree;
  readonly #pairs: readonly (readonly (EqualEndings | undefined)[])[];

  constructor(all: readonly EqualEndings[], symbols: Symbols) {
    const distinct = new Map(all.flatMap(({ endings }) => endings.map((ending) => [ending.join(" "), ending])));
    const numbers = new Map(Array.from(distinct.keys(), (text, number) => [text, number]));
    const pairs = Array.from(distinct, () => new Array<EqualEndings | undefined>(distinct.size).fill(undefined));
    const set = (one: readonly Sound[], other: readonly Sound[], pair: EqualEndings): void => {
      const row = pairs[numbers.get(one.join(" ")) as number] as (EqualEndings | undefined)[];
      row[numbers.get(other.join(" ")) as number] = pair;
    };
    for (const pair of all) {
      const [one, other] = pair.endings;
      set(one, other, pair);
      set(other, one, pair);
    }
    this.tree = new EndingTree([...distinct.values()], symbols);
    this.#pairs = pairs;
  }

  /** The pair that two endings are, by their numbers in the tree; undefined if they do not stand for each other. */
  of(one: number, other: number): EqualEndings | undefined {
    return this.#pairs[one]?.[other];
  }
}
