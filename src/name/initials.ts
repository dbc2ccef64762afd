import { confusionCost, isGlide, type Sound } from "../sound/alphabet.ts";
import type { Sounds } from "../sound/read.ts";
import { mayBe, meaningOf, type SymbolId } from "../sound/symbols.ts";

// Readings of an initial that are common enough, in hundredths of a nat: H for Ukrainian Г.
const COMMON = 30;
// Sounds so near that one letter may stand for both, in hundredths of a nat.
const NEAR = 20;

/** Whether an initial may stand for a name or for another initial: И is not Юрий, but Е is Yevgeny, and Y is Евгений. */
export function standsFor({ symbols: a }: Sounds, { symbols: b }: Sounds): boolean {
  return (
    beginAlike(a, 0, b, 0) ||
    (beginsWithYe(a) && beginAlike(a, 1, b, 0)) ||
    (beginsWithYe(b) && beginAlike(a, 0, b, 1)) ||
    isY(a, b) ||
    isY(b, a)
  );
}

/** A lone Y or J that begins Ye. */
function isY([y, more]: readonly SymbolId[], [e]: readonly SymbolId[]): boolean {
  return y !== undefined && more === undefined && e !== undefined && mayBe(y, "j") && mayBe(e, "e");
}

/** Whether two words, the first sounds of which may be left out, begin with sounds that one letter may stand for. */
function beginAlike(a: readonly SymbolId[], fromA: number, b: readonly SymbolId[], fromB: number): boolean {
  const first = a[fromA];
  const other = b[fromB];
  if (first === undefined || other === undefined) return false;
  for (const one of meaningOf(first)) {
    if (one.cost > COMMON) continue;
    for (const two of meaningOf(other)) {
      if (two.cost > COMMON || !areNear(one.sound, two.sound)) continue;
      if (!isGlide(one.sound) || goOnAlike(a[fromA + 1], b[fromB + 1])) return true;
    }
  }
  return false;
}

function areNear(one: Sound, two: Sound): boolean {
  return isGlide(one) === isGlide(two) && confusionCost(one, two) <= NEAR;
}

/** Ю is not Я. */
function goOnAlike(second: SymbolId | undefined, next: SymbolId | undefined): boolean {
  return second === undefined || next === undefined || meaningOf(second).some(({ sound }) => mayBe(next, sound));
}

/** Ye is Е. */
function beginsWithYe([first, second]: readonly SymbolId[]): boolean {
  return first !== undefined && mayBe(first, "j") && second !== undefined && mayBe(second, "e");
}
