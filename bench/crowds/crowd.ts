import type { BenchSet, Query } from "../set.ts";
import { type Listed, makePeople } from "./people.ts";
import { type CrowdQuestion, makeQuestions, type Questions } from "./questions.ts";
import { readStock } from "./stock.ts";

/** A list of common names, and what is asked of it. */
export interface Crowd extends Questions {
  readonly people: readonly Listed[];
}

/** A department, a parliament with its staff, a ministry. */
export const SIZES = [300, 3000, 30_000];

const [PEOPLE_SEED, QUESTION_SEED] = [1703, 1861];

/** The same list and questions each time. */
export function makeCrowd(size: number): Crowd {
  const stock = readStock();
  const people = makePeople(stock, size, PEOPLE_SEED);
  return { people, ...makeQuestions(stock, people, QUESTION_SEED) };
}

/** A crowd as the other benchmarks want it. */
export function crowdSet({ people, single, shared, absent, absentLookAlikes }: Crowd): BenchSet {
  const query = ({ text, id }: CrowdQuestion): Query => ({ text, right: new Set([id]) });
  return {
    name: `crowd of ${people.length.toLocaleString("en")}`,
    index: people.map(({ id, name }) => ({ id, name })),
    queries: single.map(query),
    shared: shared.map(query),
    otherScripts: [],
    absent: absent.map(({ text }) => text),
    absentLookAlikes: absentLookAlikes.map(({ text }) => text),
  };
}
