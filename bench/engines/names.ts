import { once } from "node:events";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { createInterface } from "node:readline";
import type { EntityInput } from "../../src/index.ts";
import { makePopulation } from "../scale/population.ts";
import { makeQueries, type ScaleQuery } from "../scale/queries.ts";

const [PEOPLE_SEED, QUERY_SEED] = [1721, 1812];
const QUERIES = 4000;

/** A file of entities, one on a line, and queries for them. */
export interface NamesOnDisk {
  readonly size: number;
  readonly file: string;
  readonly queries: string;
}

export function namesOnDisk(folder: string, size: number): NamesOnDisk {
  return { size, file: `${folder}/${size}.jsonl`, queries: `${folder}/${size}.queries.json` };
}

/** Writes names and queries, those of bench:scale, unless they are there. */
export async function writeNames(folder: string, size: number): Promise<void> {
  const { file, queries } = namesOnDisk(folder, size);
  if (existsSync(queries)) return;
  mkdirSync(folder, { recursive: true });
  const people = makePopulation(size, PEOPLE_SEED);
  const out = createWriteStream(`${file}.part`);
  for (let at = 0; at < size; at++) {
    const line = `${JSON.stringify({ id: people.ids[at], names: [people.names[at]] })}\n`;
    if (!out.write(line)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
  renameSync(`${file}.part`, file);
  writeFileSync(queries, JSON.stringify(makeQueries(people, QUERIES, QUERY_SEED)));
}

export function readQueries({ queries }: NamesOnDisk): ScaleQuery[] {
  return JSON.parse(readFileSync(queries, "utf8")) as ScaleQuery[];
}

/** The entities of a file, one after the other. */
export async function* readEntities({ file }: NamesOnDisk): AsyncGenerator<EntityInput> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as EntityInput;
}
