import { cell } from "./width.ts";

// They would end the phrase that they stand in, and no search engine knows a way to escape them.
const QUOTES = /["“”„]/g;

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
