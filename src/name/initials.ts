import type { Sound } from "../sound/alphabet.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { SymbolId } from "../sound/symbols.ts";

type Beginning = readonly SymbolId[];

/**
 * Whether an initial may stand for a name or for another initial: И is not Юрий, but Е is Yevgeny, and Y is Евгений.
 */
export function standsFor(rules: SoundRules, initial: Beginning, name: Beginning): boolean {
  return (
    beginAlike(rules, initial, name) ||
    (beginsWithYe(rules, initial) && beginAlike(rules, initial.slice(1), name)) ||
    (beginsWithYe(rules, name) && beginAlike(rules, initial, name.slice(1))) ||
    isY(rules, initial, name) ||
    isY(rules, name, initial)
  );
}

/** A lone Y or J that begins Ye. */
function isY({ symbols }: SoundRules, [y, more]: Beginning, [e]: Beginning): boolean {
  return y !== undefined && more === undefined && e !== undefined && symbols.mayBe(y, "j") && symbols.mayBe(e, "e");
}

/** Whether two words begin with sounds that one letter may stand for. */
function beginAlike(rules: SoundRules, [first, second]: Beginning, [other, next]: Beginning): boolean {
  if (first === undefined || other === undefined) return false;
  const { alphabet, symbols, settings } = rules;
  const { common } = settings.initials;
  for (const one of symbols.meaningOf(first)) {
    if (one.cost > common) continue;
    for (const two of symbols.meaningOf(other)) {
      if (two.cost > common || !areNear(rules, one.sound, two.sound)) continue;
      if (!alphabet.isGlide(one.sound) || goOnAlike(rules, second, next)) return true;
    }
  }
  return false;
}

function areNear({ alphabet, settings }: SoundRules, one: Sound, two: Sound): boolean {
  return alphabet.isGlide(one) === alphabet.isGlide(two) && alphabet.confusionCost(one, two) <= settings.initials.near;
}

/** Ю is not Я. */
function goOnAlike({ symbols }: SoundRules, second: SymbolId | undefined, next: SymbolId | undefined): boolean {
  if (second === undefined || next === undefined) return true;
  return symbols.meaningOf(second).some(({ sound }) => symbols.mayBe(next, sound));
}

/** Ye is Е. */
function beginsWithYe({ symbols }: SoundRules, [first, second]: Beginning): boolean {
  return first !== undefined && symbols.mayBe(first, "j") && second !== undefined && symbols.mayBe(second, "e");
}
