import { makeRandom } from "../random.ts";
import { joined, possessive } from "./joins.ts";
import { type Stock, type SurnameMaker, wordsOf } from "./stocks.ts";

const SEED = 1897;
const [SHORTEST, LONGEST] = [4, 14];
// A late stem matters less than a late formant or ending: stems are in no order of frequency.
const STEM_WEIGHT = 0.3;
const NOISE = 1.5;

/**
 * The surnames of a stock in the masculine form, commonest first: the listed ones, then made ones, likelier before
 * rarer.
 */
export function surnamesOf(stock: Stock): string[] {
  const listed = wordsOf(stock.surnames.common);
  // A listed Журавлёв is the Журавлев that the makers find.
  const known = new Set(listed.map((surname) => surname.replaceAll("ё", "е")));
  const random = makeRandom(SEED);
  const scores = new Map<string, number>();
  for (const maker of stock.surnames.makers) {
    for (const { surname, rank } of made(stock, maker)) {
      if (surname.length < SHORTEST || surname.length > LONGEST) continue;
      if (known.has(surname) || scores.has(surname)) continue;
      scores.set(surname, rank + NOISE * random());
    }
  }
  const rest = [...scores].sort(([, a], [, b]) => a - b).map(([surname]) => surname);
  return [...listed, ...rest].slice(0, stock.surnames.families);
}

function* made(stock: Stock, maker: SurnameMaker): Generator<{ surname: string; rank: number }> {
  const afterA = ["russian", "volga", "tatar"].includes(stock.id) ? "ин" : "ев";
  const endings = maker.endings.map((ending, place) => ({ ending, rank: Math.log(place + 1) }));
  for (const [number, stem] of stemsOf(stock, maker).entries()) {
    for (const [place, formant] of wordsOf(maker.formants).entries()) {
      const base = joined(stem, formant);
      if (base === undefined) continue;
      for (const { ending, rank } of endings) {
        const surname = ended(base, ending, afterA);
        if (surname === undefined) continue;
        const parts = STEM_WEIGHT * Math.log(number + 1) + Math.log(place + 1) + rank;
        yield { surname: capital(surname), rank: parts + (maker.rarity ?? 0) };
      }
    }
  }
}

function ended(base: string, ending: string, afterA: "ин" | "ев"): string | undefined {
  // Яков + ов, Волков + енко: a possessive takes -ский and nothing else.
  if (/[ое]в$/u.test(base) && !/^с/u.test(ending)) return undefined;
  return ending === "OV" ? possessive(base, afterA) : joined(base, ending);
}

function stemsOf(stock: Stock, { stems }: SurnameMaker): string[] {
  return stems.flatMap((name) => {
    const group = stock.stems[name];
    if (typeof group === "object") return crossed(group.first, group.second);
    if (group !== undefined) return wordsOf(group);
    const [first = "", second = ""] = name.split("+");
    return crossed(String(stock.stems[first]), String(stock.stems[second]));
  });
}

function crossed(first: string, second: string): string[] {
  return wordsOf(first).flatMap((before) => wordsOf(second).map((after) => before + after.toLowerCase()));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/(?<=[сц]ьк)ий$/u, "а"],
  [/(?<=[сц]к)(ий|і)$/u, "ая"],
  [/(?<=ч[оё]рн|б[іе]л)ий$/iu, "а"],
  [/(ый|ой|ий)$/u, "ая"],
  [/(?<=[аоеё])ў$/u, "ва"],
  [/(?<=[оеёє])в$/u, "ва"],
  [/(?<=[иыії])н$/u, "на"],
];

/** The surname of a woman: Иванова, Вишневская; those of other endings are the same for both. */
export function feminine(surname: string, language: string): string {
  // Литвин, Мартин: nouns, that no Ukrainian woman's surname changes.
  if (language === "ukrainian" && /ин$/u.test(surname)) return surname;
  const rule = FEMININE.find(([ending]) => ending.test(surname));
  return rule === undefined ? surname : surname.replace(rule[0], rule[1]);
}
