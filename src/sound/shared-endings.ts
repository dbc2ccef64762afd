import type { FoundEnding } from "./ending-tree.ts";
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
  let found: SharedEnding[] | undefined;
  for (const { number, length } of mine) {
    const other = equalEndingsOf(b, kind).find((one) => one.number === counterpart(number));
    if (other === undefined) continue;
    found ??= [];
    found.push({
      i: a.symbols.length - length,
      j: b.symbols.length - other.length,
      endings: rules.endings.equal[kind][number >> 1] as EqualEndings,
    });
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
