import { cell } from "./width.ts";

// They would end the phrase that they stand in, and no search engine knows a way to escape them: the double quotation
// marks of Unicode but « and », and what looks like one
// (https://www.unicode.org/Public/security/latest/confusables.txt, U+0022).
const QUOTES = /["\u02ba\u02dd\u02ee\u02f6\u05f2\u05f4\u201c-\u201f\u2033\u2036\u275d\u275e\u3003\u301d-\u301f\uff02]/g;

/** The spellings as one line for a search engine: phrases of which any may stand in a page. Empty for no spellings. */
export function searchQuery(spellings: readonly string[]): string {
  const phrases = new Map<string, string>();
  for (const spelling of spellings) {
    const phrase = cell(spelling.replace(QUOTES, ""), Number.POSITIVE_INFINITY).trim();
    const key = phrase.toLowerCase();
    if (phrase !== "" && !phrases.has(key)) phrases.set(key, `"${phrase}"`);
  }
  return [...phrases.values()].join(" OR ");
}
