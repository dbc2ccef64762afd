import { readFileSync } from "node:fs";
import { makeSkew, weighted } from "../scale/skew.ts";
import { readStocks } from "../scale/stocks.ts";
import { surnamesOf } from "../scale/surnames.ts";

/** Draws a name. */
export type Pick = (random: () => number) => string;

/** What a crowd is drawn from. */
export interface CrowdStock {
  /** The commonest surnames in the masculine, which no look-alike may be. */
  readonly common: ReadonlySet<string>;
  readonly surname: Pick;
  /** Given names of men, then of women. */
  readonly given: readonly [Pick, Pick];
  readonly father: Pick;
}

interface StockFile {
  readonly surnames: string;
  readonly men: string;
  readonly women: string;
  readonly fathers: string;
}

const FILE = "bench/data/crowds/russian.json";
// The 500 commonest surnames are borne by 46 of 100 (see skew.ts); here by more, for a crowd is what is asked about.
const RARER = 0.2;

/** The names of bench/data/crowds, and for the rarer surnames the Russian ones of the scale benchmark. */
export function readStock(): CrowdStock {
  const file = JSON.parse(readFileSync(FILE, "utf8")) as StockFile;
  const common = entries(file.surnames);
  const known = new Set(common.map(([surname]) => folded(surname)));
  const [russian] = readStocks();
  const tail = russian === undefined ? [] : surnamesOf(russian).filter((surname) => !known.has(folded(surname)));
  const rank = makeSkew(tail.length, common.length);
  const pickCommon = picker(common);
  return {
    common: known,
    surname: (random) => (random() < RARER ? (tail[rank(random)] ?? "") : pickCommon(random)),
    given: [picker(entries(file.men)), picker(entries(file.women))],
    father: picker(entries(file.fathers)),
  };
}

/** As print has it: ё is mostly written е, and two names that differ in it alone are one. */
export function folded(name: string): string {
  return name.replaceAll("ё", "е").replaceAll("Ё", "Е");
}

function picker(all: readonly (readonly [string, number])[]): Pick {
  const place = weighted(all.map(([, weight]) => weight));
  return (random) => all[place(random)]?.[0] ?? "";
}

/** Names and weights by turns. */
function entries(list: string): (readonly [string, number])[] {
  const words = list.split(" ");
  return words.flatMap((word, place) => (place % 2 === 0 ? [[word, Number(words[place + 1])] as const] : []));
}
