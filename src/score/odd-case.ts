import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { NameComparison } from "./scored-name.ts";

// Their letters have no capitals.
const CASELESS: ReadonlySet<Part["script"]> = new Set(["Georgian", "Arabic", "Hebrew"] as const);

/** Whether a part is more than a word that joins others. */
export function counts({ role }: Part): boolean {
  return role !== "function";
}

/** A short single word in capitals may be an abbreviation, the name of a body written small the common noun. */
export function isOddCase(
  asked: readonly Part[],
  known: readonly Part[],
  { type, isInText }: Pick<NameComparison, "type" | "isInText">,
  { settings, smallWords }: Rules,
): boolean {
  if (type === "person" || type === "group" || asked.length > 1 || known.length > 1) return false;
  const [query] = asked;
  const [name] = known;
  if (query === undefined || name === undefined) return false;
  const { inText, ofPlace, ofBody } = settings.words.longestAbbreviation;
  const longest = isInText ? inText : type === "place" ? ofPlace : ofBody;
  if (query.allCapitals && !name.allCapitals && !CASELESS.has(name.script) && query.folded.length <= longest)
    return true;
  // Typed into a search box, names have no capitals; but a common noun is one.
  const isSmall = type === "organization" && name.capital && !query.capital;
  return isSmall && (isInText || smallWords.isCommonNoun(query.folded));
}
