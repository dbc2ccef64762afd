import jaroWinkler from "talisman/metrics/jaro-winkler.js";
import { alignment } from "./align-words.ts";
import { ascii, asciiWords } from "./ascii.ts";
import type { System } from "./system.ts";
import { wordRanking } from "./word-ranking.ts";

/** Jaro-Winkler, word by word, against every name of the index. */
export const jaroWinklerByWords: System = {
  name: "token-aligned Jaro-Winkler",
  build(index) {
    const rank = wordRanking(index);
    const all = [...index.keys()];
    return (query) => rank(query, all);
  },
};

/** How alike two names are by Jaro-Winkler, word by word. */
export function jaroWinklerOfWords(a: string, b: string): number {
  const [words, others] = [asciiWords(a), asciiWords(b)];
  const lengths = (all: readonly string[]): number[] => all.map(({ length }) => length);
  return alignment(lengths(words), lengths(others), (i, j) => jaroWinkler(words[i] ?? "", others[j] ?? ""));
}

/** How alike two names are by Jaro-Winkler, each as one string. */
export function jaroWinklerOfNames(a: string, b: string): number {
  return jaroWinkler(ascii(a), ascii(b));
}
