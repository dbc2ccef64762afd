import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityInput } from "../../src/index.ts";
import { makePopulation } from "../scale/population.ts";
import { makeQueries } from "../scale/queries.ts";

export interface Text {
  readonly file: string;
  readonly text: string;
}

// Those of bench:scale.
const [PEOPLE_SEED, QUERY_SEED] = [1721, 1812];
const TABLES = "data/tables";

/** So many made people, and queries for them. */
export function makePeople(names: number, queries: number): { entities: EntityInput[]; queries: string[] } {
  const people = makePopulation(names, PEOPLE_SEED);
  return {
    entities: people.names.map((name, number) => ({ id: people.ids[number] ?? "", names: [name] })),
    queries: makeQueries(people, queries, QUERY_SEED).map(({ text }) => text),
  };
}

/** The names of entities, and what the tests in the files of the tables ask. */
export function namesOf(entities: readonly EntityInput[]): string[] {
  const names = entities.flatMap((entity) => entity.names.map((name) => (typeof name === "string" ? name : name.text)));
  return [...new Set([...names, ...testedNames()])];
}

/** The texts (*.txt) of a folder. */
export function readTexts(folder: string): Text[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

function testedNames(): string[] {
  const files = readdirSync(TABLES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  return files.sort().flatMap((file) => {
    const { tests } = JSON.parse(readFileSync(join(TABLES, file), "utf8")) as {
      readonly tests?: { readonly resolves: readonly string[]; readonly rejects: readonly string[] };
    };
    return tests === undefined ? [] : [...tests.resolves, ...tests.rejects];
  });
}
