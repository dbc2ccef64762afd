import type { Pair } from "../match/assignment.ts";
import type { Part } from "../name/roles.ts";
import { type EndingTree, hasEnding } from "../sound/ending-tree.ts";
import type { Sounds } from "../sound/read.ts";
import { mayBe } from "../sound/symbols.ts";
import { sexEndings } from "../text/small-words.ts";

/**
 * The pair of given names, if they and the surnames speak of two sexes: Valentin Orlov is not Valentina Orlova. One
 * sign alone says nothing: a man's form of the surname is often given to a woman abroad.
 */
export function givenNamesOfTwoSexes(pairs: readonly Pair[]): Pair | undefined {
  const given = pairOf("given", pairs);
  if (given === undefined) return undefined;
  const isWoman = isWomans(given.query.sound);
  if (isWoman === isWomans(given.name.sound)) return undefined;
  const surname = pairOf("surname", pairs);
  return surname !== undefined && isTurned(isWoman ? surname : flipped(surname)) ? given : undefined;
}

/** Whether of two surnames one is a woman's and the other a man's: Хабирова, Хабиров. */
export function areSurnamesOfTwoSexes(query: Sounds, name: Sounds): boolean {
  return (
    isTurned({ query: { sound: query }, name: { sound: name } }) ||
    isTurned({ query: { sound: name }, name: { sound: query } })
  );
}

/** The first pair whose units both end with a role. */
function pairOf(role: Part["role"], pairs: readonly Pair[]): Pair | undefined {
  for (const pair of pairs) if (endsWith(role, pair.query.parts) && endsWith(role, pair.name.parts)) return pair;
  return undefined;
}

function endsWith(role: Part["role"], parts: readonly Part[]): boolean {
  return parts[parts.length - 1]?.role === role;
}

/** A woman's surname in the query, a man's in the name. */
function isTurned({ query, name }: Heard): boolean {
  const ends = ({ sound }: Heard["query"], tree: EndingTree): boolean => hasEnding(sound, tree);
  const { feminine, masculine } = sexEndings;
  return ends(query, feminine) && ends(name, masculine) && !ends(name, feminine);
}

/** What is heard of a pair. */
type Heard = { readonly [Side in "query" | "name"]: Pick<Pair[Side], "sound"> };

function flipped({ query, name }: Heard): Heard {
  return { query: name, name: query };
}

function isWomans({ symbols }: Part["sound"]): boolean {
  const last = symbols[symbols.length - 1];
  return last !== undefined && mayBe(last, "a");
}
