import { endingLength, endingNumber, type FoundEnding } from "./ending-tree.ts";
import type { EndingPairs, EqualEndings } from "./equal-endings.ts";
import type { EndingKind } from "./name-endings.ts";
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
  const pairs = pairsOf(a, kind);
  const others = equalEndingsOf(b, kind);
  let found: SharedEnding[] | undefined;
  for (const one of mine) {
    for (const other of others) {
      const endings = pairs.of(endingNumber(one), endingNumber(other));
      if (endings === undefined) continue;
      found ??= [];
      found.push({ i: a.symbols.length - endingLength(one), j: b.symbols.length - endingLength(other), endings });
    }
  }
  return found ?? NONE;
}

const NONE: readonly SharedEnding[] = [];

/** Which endings that have a counterpart a word has, with something of the word before them. */
export function equalEndingsOf(sound: Sounds, kind: EndingKind): readonly FoundEnding[] {
  const { memo } = sound;
  // Fields whose names are in variables are found slowly, and most words are asked for this one.
  if (kind === "surname") {
    memo.surname ??= endingsOf(sound, kind);
    return memo.surname;
  }
  memo[kind] ??= endingsOf(sound, kind);
  return memo[kind];
}

function endingsOf(sound: Sounds, kind: EndingKind): readonly FoundEnding[] {
  const { symbols, rules } = sound;
  return pairsOf(sound, kind).tree.endingsIn(symbols, symbols.length - rules.settings.sound.shortestStem);
}

function pairsOf({ rules }: Sounds, kind: EndingKind): EndingPairs {
  const { equal } = rules.endings;
  return kind === "surname" ? equal.surname : equal[kind];
}
