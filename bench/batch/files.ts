import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makePopulation } from "../scale/population.ts";
import { makeQueries } from "../scale/queries.ts";

const [PEOPLE_SEED, QUERY_SEED] = [1721, 1812];
/** As many rows as are put together before they are written. */
const PART = 10_000;

/** A list of entities, and a table of people in whose column `witness` their names stand. */
export interface Files {
  readonly entities: string;
  readonly people: string;
}

/** Writes the names and queries of bench:scale as files, which takes minutes, unless they are there. */
export async function makeFiles(folder: string, entities: number, rows: number): Promise<Files> {
  const files = {
    entities: join(folder, `entities-${entities}.csv`),
    people: join(folder, `people-${entities}-${rows}.csv`),
  };
  if (existsSync(files.people)) return files;
  mkdirSync(folder, { recursive: true });
  const people = makePopulation(entities, PEOPLE_SEED);
  const listed = people.names.map((name, number) => `${people.ids[number]},${name}\n`);
  writeFileSync(files.entities, `id,name\n${listed.join("")}`);
  const queries = makeQueries(people, rows, QUERY_SEED);
  const stream = createWriteStream(files.people);
  stream.write("row,witness,year\n");
  for (let from = 0; from < rows; from += PART) {
    const part = queries
      .slice(from, from + PART)
      .map(({ text }, at) => `${from + at + 1},${text},${1900 + (at % 120)}\n`);
    stream.write(part.join(""));
  }
  stream.end();
  await once(stream, "close");
  return files;
}
