import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { ParsedName } from "../name/token-groups.ts";
import { type PlacedPhrase, phrasesOf } from "../name/word-roles.ts";
import type { Meaning } from "../text/listed-words.ts";
import { type PhrasePair, pairPhrases } from "./phrase-pairs.ts";

/** A name that is one place's in some language, in so many words; and the phrases beside it. */
interface WholeExonym {
  readonly ids: readonly string[];
  readonly length: number;
  readonly beside: readonly PlacedPhrase[];
}

/**
 * Whether two names, one of them in several words, are one place's in two languages (Мыс Доброй Надежды, Kap der Guten
 * Hoffnung): how what they say beside it goes together, or nothing if they are not.
 */
export function wholeExonymsAlike(rules: Rules, query: ParsedName, name: ParsedName): PhrasePair[] | undefined {
  const asked = wholeExonym(rules, query.parts);
  if (asked === undefined) return undefined;
  const known = wholeExonym(rules, name.parts);
  if (known === undefined || asked.length + known.length < 3) return undefined;
  if (!asked.ids.some((id) => known.ids.includes(id))) return undefined;
  return pairPhrases(asked.beside, known.beside);
}

function wholeExonym(rules: Rules, parts: readonly Part[]): WholeExonym | undefined {
  for (let start = 0; start < parts.length; start++) {
    const phrase = rules.nameWords.phraseAt(parts, start);
    const ids = (phrase?.meanings ?? []).filter(isName).map(({ sort, id }) => `${sort} ${id}`);
    if (phrase !== undefined && ids.length > 0) {
      const end = start + phrase.length;
      if (!parts.slice(end).every(isBeside)) return undefined;
      const beside = phrasesOf(rules, parts).filter((one) => one.start < start || one.start >= end);
      return { ids, length: phrase.length, beside };
    }
    if (!isBeside(parts[start] as Part)) return undefined;
  }
  return undefined;
}

function isName({ sort }: Meaning): boolean {
  return sort === "exonym" || sort === "body-name";
}

function isBeside({ role }: Part): boolean {
  return role === "kind" || role === "legal-form";
}
