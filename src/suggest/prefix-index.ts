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
    for (let rank = 0; rank < this.words.length; rank++) this.ranks[this.words[rank] as number] = rank;
    this.byLetters = tableOf(this.words, 1, (word) => [this.spellings.letters(word)]);
    this.byPlain = tableOf(this.words, 1, (word) => [this.spellings.plain(word)]);
    const { mostAlike } = index.rules.settings.keys;
    this.byAlike = new Once(() => tableOf(this.words, mostAlike, (word) => this.spellings.alikeBeginnings(word)));
  }
}

/** The table of words by texts of each, which are at most so many. */
function tableOf(words: Uint32Array, most: number, textsOf: (word: number) => readonly string[]): PrefixTable {
  const entries = new Float64Array(words.length * most);
  let length = 0;
  for (let rank = 0; rank < words.length; rank++) {
    const texts = textsOf(words[rank] as number);
    const first = length;
    for (let place = 0; place < texts.length; place++) {
      const entry = tableEntry(texts[place] as string, rank);
      // Texts that differ behind their beginnings have one entry.
      let same = first;
      while (same < length && entries[same] !== entry) same++;
      if (same === length) entries[length++] = entry;
    }
  }
  return new PrefixTable(entries.slice(0, length));
}

function wordsByBearers(bearers: Uint32Array): Uint32Array {
  let most = 0;
  for (const count of bearers) most = Math.max(most, count);
  const keys = new Float64Array(bearers.length);
  for (let word = 0; word < keys.length; word++) keys[word] = (most - (bearers[word] as number)) * keys.length + word;
  keys.sort();
  const words = new Uint32Array(keys.length);
  for (let rank = 0; rank < keys.length; rank++) words[rank] = (keys[rank] as number) % keys.length;
  return words;
}
