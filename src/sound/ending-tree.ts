import type { Sound } from "./alphabet.ts";
import type { Sounds } from "./read.ts";
import { mayBeNumbered, type SoundNumber, soundNumber } from "./symbols.ts";

/** Endings arranged by their last sounds, so that all that a word may have are found in one walk from its end. */
export interface EndingTree {
  /** The numbers of the endings that begin here. */
  readonly numbers: readonly number[];
  /** The sounds that stand before, and for each of them the longer endings. */
  readonly sounds: readonly SoundNumber[];
  readonly longer: readonly EndingTree[];
}

/** The tree of a list of endings; each is known by its place in the list. */
export function endingTree(endings: readonly (readonly Sound[])[]): EndingTree {
  return treeOf(endings.map((ending, number) => ({ sounds: ending.map(numberOf).reverse(), number })));
}

function numberOf(sound: Sound): SoundNumber {
  const number = soundNumber(sound);
  if (number === undefined) throw new Error(`data/grammar: "${sound}" in an ending is not a sound of sounds.json`);
  return number;
}

interface Rest {
  readonly sounds: readonly SoundNumber[];
  readonly number: number;
}

function treeOf(all: readonly Rest[]): EndingTree {
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
    longer: [...byLast.values()].map(treeOf),
  };
}

/** The numbers of the endings of up to so many sounds that a word may well have. */
export function endingsOf(word: Sounds, tree: EndingTree, longest: number): number[] {
  const found: number[] = [];
  walk(word, tree, 0, ({ numbers }, length) => {
    if (length <= longest) found.push(...numbers);
  });
  return found;
}

/** Whether a word may well have one of the endings. */
export function hasEnding(word: Sounds, tree: EndingTree, length = 0): boolean {
  if (tree.numbers.length > 0) return true;
  const symbol = word.symbols[word.symbols.length - 1 - length];
  if (symbol === undefined) return false;
  const { sounds, longer } = tree;
  for (let i = 0; i < sounds.length; i++) {
    if (mayBeNumbered(symbol, sounds[i] as SoundNumber) && hasEnding(word, longer[i] as EndingTree, length + 1))
      return true;
  }
  return false;
}

/** Sounds of the longest ending that a word may well have; 0 if it has none. */
export function longestEnding(word: Sounds, tree: EndingTree): number {
  let longest = 0;
  walk(word, tree, 0, ({ numbers }, length) => {
    if (numbers.length > 0) longest = Math.max(longest, length);
  });
  return longest;
}

function walk(word: Sounds, tree: EndingTree, length: number, visit: (node: EndingTree, length: number) => void): void {
  visit(tree, length);
  const symbol = word.symbols[word.symbols.length - 1 - length];
  if (symbol === undefined) return;
  const { sounds, longer } = tree;
  for (let i = 0; i < sounds.length; i++) {
    if (mayBeNumbered(symbol, sounds[i] as SoundNumber)) walk(word, longer[i] as EndingTree, length + 1, visit);
  }
}
