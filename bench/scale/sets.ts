import { makeRandom } from "../random.ts";
import type { BenchSet } from "../set.ts";
import { Spelling } from "./namesakes.ts";
import { makePopulation, type Population } from "./population.ts";
import { makeQueries } from "./queries.ts";
import { weighted } from "./skew.ts";
import { readTraditions, type Tradition } from "./traditions.ts";

const [PEOPLE_SEED, QUERY_SEED, ABSENT_SEED] = [1721, 1812, 1905];
const [QUERIES, ABSENT, OUTSIDERS] = [2000, 400, 4000];

/**
 * So many names of the scale benchmark with its queries for the only bearer, and absent names: given name and surname
 * of people of the same population who are not listed, if nobody who is listed is written so.
 */
export function scaleSet(size: number): BenchSet {
  const all = makePopulation(size + OUTSIDERS, PEOPLE_SEED);
  const listed = part(all, 0, size);
  const queries = makeQueries(listed, QUERIES, QUERY_SEED).filter(({ hasNamesake }) => !hasNamesake);
  const texts = new Map(queries.map(({ text, id }) => [text, { text, right: new Set([id]) }]));
  return {
    name: `${size.toLocaleString("en")} names`,
    index: listed.names.map((name, number) => ({ id: listed.ids[number] ?? "", name })),
    queries: [...texts.values()],
    otherScripts: [],
    absent: absentNames(listed, part(all, size)),
  };
}

function absentNames(listed: Population, outsiders: Population): string[] {
  const random = makeRandom(ABSENT_SEED);
  const traditions = readTraditions();
  const pick = weighted(traditions.map(({ share }) => share));
  const spelling = new Spelling(listed, traditions);
  const found = new Set<string>();
  for (let one = 0; one < outsiders.ids.length && found.size < ABSENT; one++) {
    const tradition = traditions[pick(random)] as Tradition;
    const surname = spelling.word(outsiders.surnames[one] ?? -1, tradition, false);
    const given = spelling.word(outsiders.givens[one] ?? -1, tradition, false);
    if (!spelling.hasNamesake(-1, { surname, given })) found.add(`${given} ${surname}`);
  }
  return [...found];
}

function part(people: Population, from: number, to?: number): Population {
  return {
    words: people.words,
    ids: people.ids.slice(from, to),
    names: people.names.slice(from, to),
    surnames: people.surnames.subarray(from, to),
    givens: people.givens.subarray(from, to),
    patronymics: people.patronymics.subarray(from, to),
  };
}
