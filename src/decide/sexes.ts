import type { Pair } from "../match/assign.ts";
import type { Part } from "../match/parts.ts";
import { type EndingTree, hasEnding } from "../sound/endings.ts";
import { mayBe } from "../sound/symbols.ts";
import { sexEndings } from "../text/grammar.ts";

/**
 * The pair of given names, if they and the surnames speak of two sexes: Valentin Orlov is not Valentina Orlova. One
 * sign alone says nothing: a man's form of the surname is often given to a woman abroad.
 */
export function givenNamesOfTwoSexes(pairs: readonly Pair[]): Pair | undefined {
  const surname = pairs.find((pair) => isOf("surname", pair));
  const given = pairs.find((pair) => isOf("given", pair));
  if (surname === undefined || given === undefined) return undefined;
  const isWoman = isWomans(given.query.sound);
  if (isWoman === isWomans(given.name.sound)) return undefined;
  return isTurned(isWoman ? surname : flipped(surname)) ? given : undefined;
}

function isOf(role: Part["role"], { query, name }: Pair): boolean {
  return query.parts[query.parts.length - 1]?.role === role && name.parts[name.parts.length - 1]?.role === role;
}

/** A woman's surname in the query, a man's in the name. */
function isTurned({ query, name }: Pick<Pair, "query" | "name">): boolean {
  const ends = ({ sound }: Pair["query"], tree: EndingTree): boolean => hasEnding(sound, tree);
  const { feminine, masculine } = sexEndings;
  return ends(query, feminine) && ends(name, masculine) && !ends(name, feminine);
}

function flipped({ query, name }: Pair): Pick<Pair, "query" | "name"> {
  return { query: name, name: query };
}

function isWomans({ symbols }: Part["sound"]): boolean {
  const last = symbols[symbols.length - 1];
  return last !== undefined && mayBe(last, "a");
}
