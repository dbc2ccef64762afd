import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The language whose letters a name is written in; it decides how a name is spelt in Latin. */
export type Language = "russian" | "ukrainian" | "belarusian" | "turkic";

/** What surnames a stock makes: each stem with each formant and each ending, the likelier ones first. */
export interface SurnameMaker {
  /** Groups of {@link Stock.stems}; `a+b` is each of a before each of b. */
  readonly stems: readonly string[];
  readonly formants: string;
  readonly endings: readonly string[];
  /** Above 0 for a maker whose surnames are rarer than those of the others. */
  readonly rarity?: number | undefined;
}

/** The names of one people or country: a file of bench/data/scale, its lists words with a space between. */
export interface Stock {
  readonly id: string;
  readonly language: Language;
  /** The share of all names, and why. */
  readonly share: number;
  readonly reason: string;
  readonly patronymics: "russian" | "ukrainian" | "belarusian" | "tatar" | "kazakh";
  /** Which rarer given names of data/given-names are theirs; by the stock's own name if left out. */
  readonly tail?: string | undefined;
  /** Commonest first. */
  readonly men: string;
  readonly women: string;
  readonly surnames: {
    readonly families: number;
    /** See {@link makeSkew}. */
    readonly offset: number;
    readonly common: string;
    readonly makers: readonly SurnameMaker[];
  };
  readonly stems: Readonly<Record<string, string | { readonly first: string; readonly second: string }>>;
}

const FOLDER = "bench/data/scale";
const IDS = ["russian", "ukrainian", "belarusian", "volga", "tatar", "caucasus", "kazakh", "kyrgyz"];

export function readStocks(): Stock[] {
  return IDS.map((id) => JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8")) as Stock);
}

/** The words of a list, each once. */
export function wordsOf(list: string): string[] {
  return [...new Set(list.split(" "))].filter((word) => word !== "");
}
