import type { EndingKind, EqualEndings } from "./name-endings.ts";
import type { SoundRules } from "./rules.ts";
import type { Sounds } from "./sounds.ts";

/** Endings of two words that stand for each other, and where they begin. */
export interface SharedEnding {
  readonly i: number;
  readonly j: number;
  readonly endings: EqualEndings;
}

/** One ending of a pair of equal endings: twice the pair's number, and one more for its second ending. */
export type EndingKey = number;

/** The endings of two words that stand for each other. */
export function sharedEndings(a: Sounds, b: Sounds, kind: EndingKind): readonly SharedEnding[] {
  const mine = equalEndingsOf(a, kind);
  if (mine.length === 0) return NONE;
  const { rules } = a;
  const others = equalEndingsOf(b, kind);
  let found: SharedEnding[] | undefined;
  for (const key of mine) {
    if (!others.includes(counterpart(key))) continue;
    found ??= [];
    found.push({
      i: a.symbols.length - endingLength(rules, key, kind),
      j: b.symbols.length - endingLength(rules, counterpart(key), kind),
      endings: rules.endings.equal[kind][key >> 1] as EqualEndings,
    });
  }
  return found ?? NONE;
}

const NONE: readonly SharedEnding[] = [];

const counterpart = (key: EndingKey): EndingKey => key ^ 1;

/** Sounds of an ending. */
export function endingLength({ endings }: SoundRules, key: EndingKey, kind: EndingKind): number {
  return (endings.equal[kind][key >> 1] as EqualEndings).endings[(key & 1) as 0 | 1].length;
}

/** Which endings that have a counterpart a word has, with something of the word before them. */
export function equalEndingsOf({ rules, symbols, memo }: Sounds, kind: EndingKind): readonly EndingKey[] {
  memo[kind] ??= rules.endings.equalTrees[kind].numbersIn(symbols, symbols.length - rules.settings.sound.shortestStem);
  return memo[kind];
}
