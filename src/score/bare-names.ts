import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { ParsedName } from "../name/token-groups.ts";
import { isPromoted, phrasesOf } from "../name/word-roles.ts";
import { type PhrasePair, pairPhrases } from "./phrase-pairs.ts";

/**
 * How the phrases of two names go together that have no word of their own (Supreme Court, Гадаад харилцааны яам), if
 * all of them mean the same, however many words they are. Those that tell most come first.
 */
export function bareNamesAlike(rules: Rules, query: ParsedName, name: ParsedName): readonly PhrasePair[] | undefined {
  if (!isBare(query.parts) || !isBare(name.parts) || numbersOf(query) !== numbersOf(name)) return undefined;
  const pairs = pairPhrases(phrasesOf(rules, query.parts, true), phrasesOf(rules, name.parts, true));
  const isSame = pairs.every(({ relation, query, name }) => relation === "same" || isLegalForm(query ?? name));
  return isSame && pairs.length > 0 ? [...pairs].sort((a, b) => rankOf(a) - rankOf(b)) : undefined;
}

const RANKS = ["modifier", "kind", "legal-form"];

function rankOf({ query, name }: PhrasePair): number {
  return RANKS.indexOf((query ?? name)?.role ?? "");
}

function isBare(parts: readonly Part[]): boolean {
  let isAnyPromoted = false;
  for (const part of parts) {
    if (isPromoted(part)) isAnyPromoted = true;
    else if (part.role === "name") return false;
  }
  return isAnyPromoted;
}

/** Schools and streets are told by them. */
function numbersOf({ parts }: ParsedName): string {
  return parts.reduce((all, { role, folded }) => (role === "number" ? `${all} ${folded}` : all), "");
}

function isLegalForm(phrase: PhrasePair["query"]): boolean {
  return phrase?.role === "legal-form";
}
