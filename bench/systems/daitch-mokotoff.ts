import daitchMokotoff from "talisman/phonetics/daitch-mokotoff.js";
import { asciiWords } from "./ascii.ts";
import type { System } from "./system.ts";
import { wordRanking } from "./word-ranking.ts";

/** Daitch-Mokotoff Soundex, made for names of Eastern Europe, finds candidates; Jaro-Winkler by words ranks them. */
export const daitchMokotoffKeys: System = {
  name: "Daitch-Mokotoff, Jaro-Winkler",
  build(index) {
    const rank = wordRanking(index);
    const byKey = new Map<string, number[]>();
    index.forEach(({ name }, number) => {
      for (const key of keysOf(name)) {
        const held = byKey.get(key);
        if (held === undefined) byKey.set(key, [number]);
        else held.push(number);
      }
    });
    return (query) => rank(query, new Set(keysOf(query).flatMap((key) => byKey.get(key) ?? [])));
  },
};

// What has no sound to it, an initial or a number, is its own key.
const NO_WORD = /^.$|\d/;

function keysOf(name: string): string[] {
  return [...new Set(asciiWords(name).flatMap((word) => (NO_WORD.test(word) ? [word] : daitchMokotoff(word))))];
}
