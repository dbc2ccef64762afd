import { readFileSync } from "node:fs";
import type { EntityType } from "../../src/types.ts";

const FOLDER = "bench/data/registers";
// Of the rows of pairs.tsv: the others are held out.
const FOR_DEVELOPMENT = 250;

/**
 * What pairs are for: two sets for development, of which the second was made when the first was used up; and three by
 * which nothing was tuned before they were read, of which the fresh ones were made when the other had been measured on
 * often, the second of them for the kinds that the first lacks.
 */
export type RegisterPart = "development" | "second development" | "held out" | "fresh" | "second fresh";

/** Two names of places or bodies in two languages, and whether they are names of one. */
export interface RegisterPair {
  readonly a: string;
  readonly b: string;
  /** The languages of the two: ru-en. */
  readonly languages: string;
  readonly type: EntityType;
  /** Court, bank, street: only the second fresh set says so. */
  readonly kind: string | undefined;
  readonly isOne: boolean;
  readonly part: RegisterPart;
  /** The words that tell it from others are common words, translated, or it is an abbreviation. */
  readonly isTranslated: boolean;
}

/** The pairs of `bench/data/registers`. */
export function registerPairs(): RegisterPair[] {
  return [
    ...pairsOf("pairs.tsv", "translated.tsv", (at) => (at < FOR_DEVELOPMENT ? "development" : "held out")),
    ...pairsOf("second.tsv", "second-translated.tsv", () => "second development"),
    ...pairsOf("third.tsv", undefined, () => "fresh"),
    ...pairsOf("fourth.tsv", "fourth-translated.tsv", () => "second fresh"),
  ];
}

function pairsOf(file: string, marks: string | undefined, partAt: (at: number) => RegisterPart): RegisterPair[] {
  const marked = marks === undefined ? [] : rowsOf(marks);
  const translated = new Set(marked.map(([number]) => Number(number)));
  return rowsOf(file).map(([a = "", from = "", b = "", to = "", type, answer, , kind], at) => ({
    a,
    b,
    languages: `${from}-${to}`,
    type: type === "place" ? type : "organization",
    kind,
    isOne: answer === "same",
    part: partAt(at),
    isTranslated: translated.has(at + 1),
  }));
}

function rowsOf(file: string): string[][] {
  const lines = readFileSync(`${FOLDER}/${file}`, "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}
