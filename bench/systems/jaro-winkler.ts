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
