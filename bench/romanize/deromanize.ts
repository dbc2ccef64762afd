import CyrillicToTranslit from "cyrillic-to-translit-js";
import { deromanize } from "../../src/romanize/deromanize.ts";
import { share, table } from "../markdown.ts";

/** A Latin spelling and the Russian word that it stands for. */
export interface TokenPair {
  readonly latin: string;
  readonly russian: string;
}

// What Slavic surnames of Russian end in, men's and women's.
const SURNAME = /.{2}(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая|ой)|ко|[уюи]к|ич|[ыи]х)$/;
const FEWEST_LETTERS = 5;
const PLACES = 5;

/** The pairs whose Russian ends as a Slavic surname does. */
export function surnamePairs(pairs: readonly TokenPair[]): TokenPair[] {
  return pairs.filter(({ russian }) => russian.length >= FEWEST_LETTERS && SURNAME.test(russian));
}

/** How often the Russian word is the first original of the Latin one, and among the first five, beside a peer. */
export function deromanizeReport(pairs: readonly TokenPair[]): string {
  const { reverse } = CyrillicToTranslit({ preset: "ru" });
  const peer = (latin: string): string[] => [reverse(latin).toLowerCase()];
  const own = (latin: string): string[] => deromanize(latin, { language: "ru", limit: PLACES }).map(({ text }) => text);
  const rows = [
    ["allonym, deromanize", ...figures(pairs, own)],
    ["cyrillic-to-translit-js, reverse", ...figures(pairs, peer)],
  ];
  return `${pairs.length} pairs.\n\n${table(["", "first", "among the first 5"], rows)}`;
}

function figures(pairs: readonly TokenPair[], originals: (latin: string) => string[]): string[] {
  const places = pairs.map(({ latin, russian }) => originals(latin).indexOf(russian));
  const part = (most: number): string => share(places.filter((at) => at >= 0 && at < most).length / pairs.length);
  return [part(1), part(PLACES)];
}
