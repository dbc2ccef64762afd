import { Once } from "../base/once.ts";
import type { NameIndex } from "../index/name-index.ts";
import { type PackedPart, wordOf } from "../index/packed-parts.ts";
import { AlikeCodes } from "./alike-codes.ts";
import { beginningCode, PrefixTable, tableEntry } from "./prefix-table.ts";
import { Spellings } from "./spellings.ts";
import { WordNames } from "./word-names.ts";

/**
 * The words of an index by their first letters. Words are known by their ranks: the word of the most bearers is 0, of
 * words of as many the one that was met first. Made out of the columns when a resolver is first asked to suggest, so
 * that a resolver which never is takes no longer to build and no more memory.
 */
export class PrefixIndex {
  readonly index: NameIndex;
  readonly spellings: Spellings;
  readonly names: WordNames;
  /** The word of each rank, and the rank of each word. */
  readonly words: Uint32Array;
  readonly ranks: Uint32Array;
  readonly byLetters: PrefixTable;
  readonly byPlain: PrefixTable;
  /** Dearer than the others, and seldom asked for. */
  readonly byAlike: Once<PrefixTable>;

  constructor(index: NameIndex) {
    this.index = index;
    this.spellings = new Spellings(index);
    this.names = new WordNames(index);
    this.words = wordsByBearers(index);
    this.ranks = new Uint32Array(this.words.length);
    for (let rank = 0; rank < this.words.length; rank++) this.ranks[this.words[rank] as number] = rank;
    this.byLetters = this.#tableOf(1, (word) => [beginningCode(this.spellings.letters(word))]);
    this.byPlain = this.#tableOf(1, (word) => [beginningCode(this.spellings.plain(word))]);
    this.byAlike = new Once(() => {
      const codes = new AlikeCodes(index);
      return this.#tableOf(index.rules.settings.keys.mostAlike, (word) => codes.of(word));
    });
  }

  /** The table of the words by codes of each, which are at most so many. */
  #tableOf(most: number, codesOf: (word: number) => readonly number[]): PrefixTable {
    const { words } = this;
    const entries = new Float64Array(words.length * most);
    let length = 0;
    for (let rank = 0; rank < words.length; rank++)
      for (const code of codesOf(words[rank] as number)) entries[length++] = tableEntry(code, rank);
    return new PrefixTable(entries.slice(0, length));
  }
}

function wordsByBearers(index: NameIndex): Uint32Array {
  const { bearers } = index.columns;
  const met = wordsAsMet(index);
  let most = 0;
  for (const count of bearers) most = Math.max(most, count);
  const keys = new Float64Array(met.length);
  for (let at = 0; at < met.length; at++) keys[at] = (most - (bearers[met[at] as number] as number)) * met.length + at;
  keys.sort();
  return Uint32Array.from(keys, (key) => met[key % met.length] as number);
}

/** The words in the order in which they are met in the names of one entity after the other. */
function wordsAsMet({ columns, lexicon }: NameIndex): Uint32Array {
  const { distinctOf, distinctParts, distinctStarts } = columns;
  const met = new Uint32Array(lexicon.size);
  const isMet = new Uint8Array(lexicon.size);
  let count = 0;
  for (const name of distinctOf) {
    for (let at = distinctStarts[name] as number; at < (distinctStarts[name + 1] as number); at++) {
      const word = wordOf(distinctParts[at] as PackedPart);
      if (isMet[word] === 1) continue;
      isMet[word] = 1;
      met[count++] = word;
    }
  }
  return met;
}
