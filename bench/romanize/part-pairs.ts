import anyAscii from "any-ascii";
import levenshtein from "talisman/metrics/levenshtein.js";
import type { Bearer } from "../names.ts";

/** A part of a Cyrillic name, and a Latin spelling of it. */
export interface PartPair {
  readonly part: string;
  readonly latin: string;
}

const WORD = /[\p{L}\p{M}'’]+/gu;
// More than half of the letters changed: it is another word.
const FARTHEST = 0.5;
const SHORTEST = 3;

/**
 * The distinct spellings in Latin names of the words of bearers' Cyrillic names, in small letters. Which word a Latin
 * one spells is told by any-ascii and edit distance, so that nothing of the library has a say in what it is measured
 * on.
 */
export function partPairs(bearers: readonly Bearer[]): PartPair[] {
  const pairs = bearers.flatMap(({ names, canonical }) => {
    const inCyrillic = [names[canonical], ...names].find((name) => name?.script === "Cyrillic");
    const parts = wordsOf(inCyrillic?.name ?? "");
    const latin = names.filter(({ script }) => script === "Latin").flatMap(({ name }) => wordsOf(name));
    return latin.flatMap((word) => pairOf(word, parts));
  });
  return [...new Map(pairs.map((pair) => [`${pair.part} ${pair.latin}`, pair])).values()];
}

function wordsOf(name: string): string[] {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/[’ʼ`´ʹ]/g, "'")
      .match(WORD) ?? [];
  // İ in small letters is i with a dot of its own.
  return words.map((word) => word.replace(/i\u0307/g, "i")).filter((word) => bare(word).length >= SHORTEST);
}

function pairOf(latin: string, parts: readonly string[]): PartPair[] {
  const [nearest] = parts
    .map((part) => ({ part, latin, distance: distance(bare(part), bare(latin)) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest === undefined || nearest.distance > FARTHEST ? [] : [{ part: nearest.part, latin }];
}

function distance(a: string, b: string): number {
  return levenshtein(a, b) / Math.max(a.length, b.length);
}

/** Small letters a to z. */
function bare(word: string): string {
  return anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
