import type { Sound } from "./alphabet.ts";
import type { Sounds } from "./read.ts";
import { mayBe } from "./symbols.ts";

/** Endings arranged by their last sounds, so that all that a word may have are found in one walk from its end. */
export interface EndingTree {
  /** The numbers of the endings that begin here. */
  readonly numbers: readonly number[];
  readonly before: readonly (readonly [Sound, EndingTree])[];
}

/** The tree of a list of endings; each is known by its place in the list. */
export function endingTree(endings: readonly (readonly Sound[])[]): EndingTree {
  return treeOf(endings.map((ending, number) => ({ sounds: [...ending].reverse(), number })));
}

interface Rest {
  readonly sounds: readonly Sound[];
  readonly number: number;
}

function treeOf(all: readonly Rest[]): EndingTree {
  const byLast = new Map<Sound, Rest[]>();
  for (const {
    sounds: [last, ...sounds],
    number,
  } of all) {
    if (last !== undefined) byLast.set(last, [...(byLast.get(last) ?? []), { sounds, number }]);
  }
  return {
    numbers: all.filter(({ sounds }) => sounds.length === 0).map(({ number }) => number),
    before: [...byLast].map(([sound, rests]) => [sound, treeOf(rests)] as const),
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
  return tree.before.some(([sound, longer]) => mayBe(symbol, sound) && hasEnding(word, longer, length + 1));
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
  for (const [sound, longer] of tree.before) if (mayBe(symbol, sound)) walk(word, longer, length + 1, visit);
}
