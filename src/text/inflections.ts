import { file } from "../base/gathered.ts";
import { bare } from "./listed-words.ts";

/** What stands in a list behind a stem, for all its inflected forms: нов-. */
export const STEM = "-";

interface InflectionsFile {
  /** By script, parted by spaces; one that is empty is the stem itself. */
  readonly inflections: Readonly<Record<string, string>>;
  /** Letters of the shortest stem. */
  readonly shortestStem: number;
}

/** The endings of words that stand in names of places and bodies. */
export interface Inflections {
  /** As what a word may be listed: as it is, and as what may be its stem, the longest first. */
  keysOf(word: string): readonly string[];
}

/** The endings in `data/grammar`. */
export function inflectionsOf(grammar: readonly unknown[]): Inflections {
  const { inflections, shortestStem } = file<InflectionsFile>(grammar, "inflections");
  const endings = new Set(Object.values(inflections).flatMap((all) => all.split(" ")));
  const longest = Math.max(...Array.from(endings, ({ length }) => length));
  return {
    keysOf: (inflected) => spellingsOf(bare(inflected)).flatMap(keysOfSpelling),
  };

  function keysOfSpelling(word: string): string[] {
    const keys = [word];
    const shortest = Math.max(shortestStem, word.length - longest);
    for (let length = word.length; length >= shortest; length--)
      if (length === word.length || endings.has(word.slice(length))) keys.push(word.slice(0, length) + STEM);
    return keys;
  }
}

/** A word as it is, and a Romanian one in the letters of old fonts (Finanţelor) as lists have it; ş is Turkish too. */
function spellingsOf(word: string): readonly string[] {
  const lists = word.replaceAll("ş", "ș").replaceAll("ţ", "ț");
  return lists === word ? [word] : [word, lists];
}
