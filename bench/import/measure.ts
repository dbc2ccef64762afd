import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { readEntities } from "../../src/import/index.ts";
import { createResolver } from "../../src/index.ts";
import type { EntityInput } from "../../src/types.ts";
import type { Format } from "./list.ts";

/**
 * A resolver of the entities of JSON lines, read with the least that does it: Node's lines and `JSON.parse`; the same,
 * read by the library; or a file alone, each entity dropped.
 */
export type Job = "least" | "keep" | "drop";

export interface Measured {
  readonly seconds: number;
  /** The most that the process has held. */
  readonly megabytes: number;
}

/** Does a job; throws if it comes to another number of entities. */
export async function measure(job: Job, format: Format, path: string, count: number): Promise<Measured> {
  const began = performance.now();
  const size = job === "drop" ? await drop(path) : createResolver(await listed(job, path)).size;
  if (size !== count) throw new Error(`${job} ${format}: ${size} entities, not ${count}`);
  return { seconds: (performance.now() - began) / 1_000, megabytes: process.resourceUsage().maxRSS / 1024 };
}

async function drop(path: string): Promise<number> {
  let size = 0;
  for await (const _entity of readEntities(createReadStream(path))) size++;
  return size;
}

async function listed(job: Job, path: string): Promise<readonly EntityInput[]> {
  const file = createReadStream(path);
  const entities: EntityInput[] = [];
  if (job === "least") {
    for await (const line of createInterface({ input: file })) entities.push(JSON.parse(line) as EntityInput);
  } else {
    for await (const entity of readEntities(file)) entities.push(entity);
  }
  return entities;
}
