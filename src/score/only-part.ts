import type { Pair } from "../match/assignment.ts";
import type { ParsedName } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import { countParts, counts, firstPart, hasFormOfSurname, isInitial, isSurname, mainPart } from "./person-parts.ts";

/** A part of a person's name that many share, and that names nobody by itself. */
export type OnlyPart = "surname" | "given-names";

/** What of a name a query holds, if it is no more than its surname, or its given name and patronymic. */
export function onlyPartOf(
  query: ParsedName,
  pairs: readonly Pair[],
  name: ParsedName,
  { surnameOnly }: Settings,
): OnlyPart | undefined {
  if (pairs.length === 0 || pairs.length > 2) return undefined;
  const held = pairs.reduce((sum, pair) => sum + pair.query.parts.length, 0);
  if (countParts(query.parts, counts) > held || countParts(name.parts, counts) <= pairs.length) return undefined;
  const [only, second] = pairs as [Pair, Pair | undefined];
  if (second === undefined) return isSurname(only.name) && only.cost <= surnameOnly ? "surname" : undefined;
  return areGivenNames(pairs) ? "given-names" : undefined;
}

/** Bulgarians may go by the father's name as by a surname, as it has the form of one; others do not. */
function areGivenNames(pairs: readonly Pair[]): boolean {
  return pairs.some(({ name }) => mainPart(name)?.role === "given") && pairs.some(isPatronymic);
}

function isPatronymic({ query, name }: Pair): boolean {
  const known = mainPart(name);
  return known?.role === "patronymic" && !hasFormOfSurname(known) && !isInitial(firstPart(query));
}
