import type { Pair } from "../match/assignment.ts";
import type { Part, Role } from "../name/part.ts";
import type { Sounds } from "../sound/sounds.ts";

/**
 * The pair of given names, if they and the surnames speak of two genders: Valentin Orlov is not Valentina Orlova. One
 * sign alone says nothing: a man's form of the surname is often given to a woman abroad.
 */
export function givenNamesOfTwoGenders(pairs: readonly Pair[]): Pair | undefined {
  const given = pairOf("given", pairs);
  if (given === undefined) return undefined;
  const isFeminine = endsInA(given.query.sound);
  if (isFeminine === endsInA(given.name.sound)) return undefined;
  const surname = pairOf("surname", pairs);
  if (surname === undefined) return undefined;
  const [query, name] = [surname.query.sound, surname.name.sound];
  const areTwo = isFeminine ? areFeminineAndMasculine(query, name) : areFeminineAndMasculine(name, query);
  return areTwo ? given : undefined;
}

/** Whether of two surnames one is a woman's and the other a man's: Хабирова, Хабиров. */
export function areSurnamesOfTwoGenders(a: Sounds, b: Sounds): boolean {
  return areFeminineAndMasculine(a, b) || areFeminineAndMasculine(b, a);
}

function areFeminineAndMasculine(one: Sounds, other: Sounds): boolean {
  const { feminine, masculine } = one.rules.endings.gender;
  return feminine.isIn(one.symbols) && masculine.isIn(other.symbols) && !feminine.isIn(other.symbols);
}

/** The first pair whose groups both end with a role. */
function pairOf(role: Role, pairs: readonly Pair[]): Pair | undefined {
  for (const pair of pairs) if (endsWith(role, pair.query.parts) && endsWith(role, pair.name.parts)) return pair;
  return undefined;
}

function endsWith(role: Role, parts: readonly Part[]): boolean {
  return parts[parts.length - 1]?.role === role;
}

function endsInA({ symbols, rules }: Sounds): boolean {
  const last = symbols[symbols.length - 1];
  return last !== undefined && rules.symbols.mayBe(last, "a");
}
