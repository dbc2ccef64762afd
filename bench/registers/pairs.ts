import { readFileSync } from "node:fs";
import type { EntityType } from "../../src/types.ts";

const FOLDER = "bench/data/registers";
// Of the rows of pairs.tsv: the others are held out.
const FOR_DEVELOPMENT = 250;

/** Two names of places or bodies in two languages, and whether they are names of one. */
export interface RegisterPair {
  readonly a: string;
  readonly b: string;
  /** The languages of the two: ru-en. */
  readonly languages: string;
  readonly type: EntityType;
  readonly isOne: boolean;
  readonly isHeldOut: boolean;
  /** The words that tell it from others are common words, translated, or it is an abbreviation. */
  readonly isTranslated: boolean;
}

/** The pairs of `bench/data/registers`. */
export function registerPairs(): RegisterPair[] {
  const translated = new Set(rowsOf("translated.tsv").map(([number]) => Number(number)));
  return rowsOf("pairs.tsv").map(([a = "", from = "", b = "", to = "", type, answer], at) => ({
    a,
    b,
    languages: `${from}-${to}`,
    type: type === "place" ? type : "organization",
    isOne: answer === "same",
    isHeldOut: at >= FOR_DEVELOPMENT,
    isTranslated: translated.has(at + 1),
  }));
}

function rowsOf(file: string): string[][] {
  const lines = readFileSync(`${FOLDER}/${file}`, "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}
