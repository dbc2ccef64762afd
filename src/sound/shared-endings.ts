import { endingLength, endingNumber, type FoundEnding } from "./ending-tree.ts";
import type { EndingKind, EqualEndings } from "./name-endings.ts";
import type { Sounds } from "./sounds.ts";

/** Endings of two words that stand for each other, and where they begin. */
export interface SharedEnding {
  readonly i: number;
  readonly j: number;
  readonly endings: EqualEndings;
}

/** The endings of two words that stand for each other. */
export function sharedEndings(a: Sounds, b: Sounds, kind: EndingKind): readonly SharedEnding[] {
  const mine = equalEndingsOf(a, kind);
  if (mine.length === 0) return NONE;
  const { rules } = a;
  const others = equalEndingsOf(b, kind);
  let found: SharedEnding[] | undefined;
  for (const one of mine) {
    const number = endingNumber(one);
    for (const other of others) {
      if (endingNumber(other) !== counterpart(number)) continue;
      found ??= [];
      found.push({
        i: a.symbols.length - endingLength(one),
        j: b.symbols.length - endingLength(other),
        endings: rules.endings.equal[kind][number >> 1] as EqualEndings,
      });
    }
  }
  return found ?? NONE;
}

const NONE: readonly SharedEnding[] = [];

const counterpart = (number: number): number => number ^ 1;

/**
 * Which endings that have a counterpart a word has, with something of the word before them. Each is known by twice the
 * number of its pair, and one more if it is the second of it.
 */
export function equalEndingsOf({ rules, symbols, memo }: Sounds, kind: EndingKind): readonly FoundEnding[] {
  memo[kind] ??= rules.endings.equalTrees[kind].endingsIn(symbols, symbols.length - rules.settings.sound.shortestStem);
  return memo[kind];
}
