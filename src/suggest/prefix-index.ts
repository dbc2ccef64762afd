import { Once } from "../base/once.ts";
import type { NameIndex } from "../index/name-index.ts";
import { PrefixTable, tableEntry } from "./prefix-table.ts";
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
    this.words = wordsByBearers(index.columns.bearers);
    this.ranks = new Uint32Array(this.words.length);
    this.words.forEach((word, rank) => {
      this.ranks[word] = rank;
    });
    const table = (textOf: (word: number) => string): PrefixTable =>
      new PrefixTable(Float64Array.from(this.words, (word, rank) => tableEntry(textOf(word), rank)));
    this.byLetters = table((word) => this.spellings.letters(word));
    this.byPlain = table((word) => this.spellings.plain(word));
    this.byAlike = new Once(() => {
      const entries: number[] = [];
      this.words.forEach((word, rank) => {
        const own = this.spellings.alikeBeginnings(word).map((text) => tableEntry(text, rank));
        entries.push(...new Set(own));
      });
      return new PrefixTable(Float64Array.from(entries));
    });
  }
}

function wordsByBearers(bearers: Uint32Array): Uint32Array {
  const most = bearers.reduce((one, other) => Math.max(one, other), 0);
  const keys = Float64Array.from(bearers, (count, word) => (most - count) * bearers.length + word).sort();
  return Uint32Array.from(keys, (key) => key % bearers.length);
}
