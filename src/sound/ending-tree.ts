import type { Sound } from "./alphabet.ts";
import type { SoundNumber, SymbolId, Symbols } from "./symbols.ts";

/** Endings arranged by their last sounds, so that all that a word may have are found in one walk from its end. */
export class EndingTree {
  readonly #root: Node;
  readonly #symbols: Symbols;

  /** The tree of a list of endings; each is known by its place in the list. */
  constructor(endings: readonly (readonly Sound[])[], symbols: Symbols) {
    this.#symbols = symbols;
    const numbered = endings.map((ending, number) => ({
      sounds: ending.map((sound) => numberOf(sound, symbols)).reverse(),
      number,
    }));
    this.#root = nodeOf(numbered);
  }

  /** Whether a word may well have one of the endings. */
  isIn(word: readonly SymbolId[]): boolean {
    return this.#isBelow(word, this.#root, 0);
  }

  #isBelow(word: readonly SymbolId[], node: Node, length: number): boolean {
    const { numbers, sounds, longer } = node;
    if (numbers.length > 0) return true;
    const symbol = word[word.length - 1 - length];
    if (symbol === undefined) return false;
    if (this.#symbols.mayBeSilent(symbol) && this.#isBelow(word, node, length + 1)) return true;
    for (let i = 0; i < sounds.length; i++) {
      if (
        this.#symbols.mayBeNumbered(symbol, sounds[i] as SoundNumber) &&
        this.#isBelow(word, longer[i] as Node, length + 1)
      )
        return true;
    }
    return false;
  }

  /** The endings of up to so many symbols that a word may well have. */
  endingsIn(word: readonly SymbolId[], longest: number): FoundEnding[] {
    const search: EndingSearch = { word, longest, found: [] };
    this.#addFrom(this.#root, 0, search);
    return search.found;
  }

  /** Symbols of the longest ending that a word may well have; 0 if it has none. */
  longestIn(word: readonly SymbolId[]): number {
    return this.endingsIn(word, word.length).reduce((longest, one) => Math.max(longest, endingLength(one)), 0);
  }

  /** Adds the endings from a node on, whose sounds are those of the last symbols of the word, so many. */
  #addFrom(node: Node, length: number, search: EndingSearch): void {
    if (length > search.longest) return;
    for (const number of node.numbers) search.found.push((number << LENGTH_BITS) | length);
    this.#addBelow(node, length, search);
  }

  #addBelow(node: Node, length: number, search: EndingSearch): void {
    const symbol = search.word[search.word.length - 1 - length];
    if (symbol === undefined) return;
    const { sounds, longer } = node;
    for (let i = 0; i < sounds.length; i++) {
      if (this.#symbols.mayBeNumbered(symbol, sounds[i] as SoundNumber))
        this.#addFrom(longer[i] as Node, length + 1, search);
    }
    if (sounds.length > 0 && this.#symbols.mayBeSilent(symbol)) this.#addBelow(node, length + 1, search);
  }
}

/** A search for the endings of a word. */
interface EndingSearch {
  readonly word: readonly SymbolId[];
  /** The most symbols that an ending takes. */
  readonly longest: number;
  readonly found: FoundEnding[];
}

/** An ending of a list, by its place there, and how many symbols of a word it takes; one number, as it is met often. */
export type FoundEnding = number;

const LENGTH_BITS = 8;
const LENGTH_MASK: number = 2 ** LENGTH_BITS - 1;

/** The place of a found ending in its list. */
export function endingNumber(found: FoundEnding): number {
  return found >> LENGTH_BITS;
}

/** How many symbols of the word a found ending takes. */
export function endingLength(found: FoundEnding): number {
  return found & LENGTH_MASK;
}

interface Node {
  /** The numbers of the endings that begin here. */
  readonly numbers: readonly number[];
  /** The sounds that stand before, and for each of them the longer endings. */
  readonly sounds: readonly SoundNumber[];
  readonly longer: readonly Node[];
}

interface Rest {
  readonly sounds: readonly SoundNumber[];
  readonly number: number;
}

function numberOf(sound: Sound, symbols: Symbols): SoundNumber {
  const number = symbols.soundNumber(sound);
  if (number === undefined) throw new Error(`data/grammar: "${sound}" in an ending is not a sound of sounds.json`);
  return number;
}

function nodeOf(all: readonly Rest[]): Node {
  const byLast = new Map<SoundNumber, Rest[]>();
  for (const {
    sounds: [last, ...sounds],
    number,
  } of all) {
    if (last !== undefined) byLast.set(last, [...(byLast.get(last) ?? []), { sounds, number }]);
  }
  return {
    numbers: all.filter(({ sounds }) => sounds.length === 0).map(({ number }) => number),
    sounds: [...byLast.keys()],
    longer: [...byLast.values()].map(nodeOf),
  };
}
