import { confusionCost, isGlide } from "../sound/alphabet.ts";
import type { Sounds } from "../sound/read.ts";
import { mayBe, meaningOf, type SymbolId } from "../sound/symbols.ts";

// Readings of an initial that are common enough, in hundredths of a nat: H for Ukrainian Г.
const COMMON = 30;
// Sounds so near that one letter may stand for both, in hundredths of a nat.
const NEAR = 20;

/** Whether an initial may stand for a name or for another initial: И is not Юрий, but Е is Yevgeny, and Y is Евгений. */
export function standsFor({ symbols: a }: Sounds, { symbols: b }: Sounds): boolean {
  return beginAlike(a, b) || beginAlike(withoutGlide(a), b) || beginAlike(a, withoutGlide(b)) || isY(a, b) || isY(b, a);
}

/** A lone Y or J that begins Ye. */
function isY([y, more]: readonly SymbolId[], [e]: readonly SymbolId[]): boolean {
  return y !== undefined && more === undefined && e !== undefined && mayBe(y, "j") && mayBe(e, "e");
}

function beginAlike(a: readonly SymbolId[], b: readonly SymbolId[]): boolean {
  const [first, other, second, next] = [a[0], b[0], a[1], b[1]];
  if (first === undefined || other === undefined) return false;
  const pairs = meaningOf(first).flatMap((one) => meaningOf(other).map((two) => [one, two] as const));
  return pairs.some(([one, two]) => {
    if (one.cost > COMMON || two.cost > COMMON || isGlide(one.sound) !== isGlide(two.sound)) return false;
    if (confusionCost(one.sound, two.sound) > NEAR) return false;
    // Ю is not Я.
    const isLonger = isGlide(one.sound) && second !== undefined && next !== undefined;
    return !isLonger || meaningOf(second).some(({ sound }) => mayBe(next, sound));
  });
}

/** Ye is Е. */
function withoutGlide(symbols: readonly SymbolId[]): readonly SymbolId[] {
  const [first, second] = symbols;
  const isYe = first !== undefined && mayBe(first, "j") && second !== undefined && mayBe(second, "e");
  return isYe ? symbols.slice(1) : symbols;
}
