import { makeRandom } from "../random.ts";
import { givenNamesOf } from "./given.ts";
import { patronymicsOf } from "./patronymics.ts";
import { makeSkew, type Skew, weighted } from "./skew.ts";
import { type Language, readStocks, type Stock } from "./stocks.ts";
import { feminine, surnamesOf } from "./surnames.ts";

/** A word of names, in the letters of a language. */
export interface Word {
  readonly text: string;
  readonly language: Language;
}

/** Names of people by their numbers; their parts are numbers of words, -1 for none. */
export interface Population {
  readonly ids: readonly string[];
  /** As a list would have them. */
  readonly names: readonly string[];
  readonly words: readonly Word[];
  readonly surnames: Int32Array;
  readonly givens: Int32Array;
  readonly patronymics: Int32Array;
}

// Of the people of Russia 53.5 % are women (census of 2021, Rosstat).
const WOMEN = 0.53;
// A given name is borne in proportion to 1 / (rank + 2): the commonest by 7 of 100 men, 3.5 of 100 people.
const GIVEN_OFFSET = 2;
// Print writes е for ё; schoolbooks, and since 2012 many registries, do not.
const YO_KEPT = 0.2;
// Registers and rolls have the surname first, encyclopaedias the given name; press lists leave the patronymic out.
const LAYOUTS = [
  { layout: "surname given patronymic", share: 0.5 },
  { layout: "given patronymic surname", share: 0.2 },
  { layout: "given surname", share: 0.3 },
] as const;

type Layout = (typeof LAYOUTS)[number]["layout"];

interface Source {
  readonly stock: Stock;
  readonly surnames: { readonly skew: Skew; readonly sexes: readonly [readonly string[], readonly string[]] };
  readonly men: readonly string[];
  readonly givens: readonly [readonly string[], readonly string[]];
  readonly givenSkews: readonly [Skew, Skew];
}

/** So many names, by a seed: surnames, given names and fathers' names each with their own skew. */
export function makePopulation(size: number, seed: number): Population {
  const random = makeRandom(seed);
  const sources = readStocks().map(sourceOf);
  const pickSource = weighted(sources.map(({ stock }) => stock.share));
  const pickLayout = weighted(LAYOUTS.map(({ share }) => share));
  const words = wordTable();
  const people: Population = {
    ids: shuffledIds(size, random),
    names: [],
    words: words.all,
    surnames: new Int32Array(size),
    givens: new Int32Array(size),
    patronymics: new Int32Array(size).fill(-1),
  };
  for (let number = 0; number < size; number++) {
    const source = sources[pickSource(random)] as Source;
    const { layout } = LAYOUTS[pickLayout(random)] as (typeof LAYOUTS)[number];
    const parts = draw(source, random);
    const numberOf = (text: string): number => words.numberOf(text, source.stock.language);
    people.surnames[number] = numberOf(parts.surname);
    people.givens[number] = numberOf(parts.given);
    if (layout !== "given surname") people.patronymics[number] = numberOf(parts.patronymic);
    (people.names as string[]).push(listed(parts, layout, random() < YO_KEPT));
  }
  return people;
}

interface Parts {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
}

function sourceOf(stock: Stock): Source {
  const masculine = surnamesOf(stock);
  const { men, women } = givenNamesOf(stock);
  return {
    stock,
    men,
    surnames: {
      skew: makeSkew(masculine.length, stock.surnames.offset),
      sexes: [masculine, masculine.map((surname) => feminine(surname, stock.language))],
    },
    givens: [men, women],
    givenSkews: [makeSkew(men.length, GIVEN_OFFSET), makeSkew(women.length, GIVEN_OFFSET)],
  };
}

function draw({ stock, surnames, men, givens, givenSkews }: Source, random: () => number): Parts {
  const sex = random() < WOMEN ? 1 : 0;
  const father = men[givenSkews[0](random)] ?? "";
  return {
    surname: surnames.sexes[sex][surnames.skew(random)] ?? "",
    given: givens[sex][givenSkews[sex](random)] ?? "",
    patronymic: patronymicsOf(father, stock.patronymics)[sex],
  };
}

function listed(parts: Parts, layout: Layout, keepsYo: boolean): string {
  // Joined, not added up: V8 keeps a sum of strings as a tree until somebody reads it, and its size would be ours.
  const text = layout
    .split(" ")
    .map((part) => parts[part as keyof Parts])
    .join(" ");
  return keepsYo ? text : text.replaceAll("ё", "е").replaceAll("Ё", "Е");
}

/** Words by their numbers, each text of a language once. */
export function wordTable(): { readonly all: Word[]; readonly numberOf: (text: string, language: Language) => number } {
  const all: Word[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf(text, language) {
      const key = `${language}:${text}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      return all.push({ text, language }) - 1;
    },
  };
}

function shuffledIds(size: number, random: () => number): string[] {
  const ids = Array.from({ length: size }, (_, number) => `p:${number}`);
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [ids[last], ids[other]] = [ids[other] as string, ids[last] as string];
  }
  return ids;
}
