import type { EntityInput, Resolver } from "../../src/index.ts";
import { resolveAll } from "../../src/node/index.ts";

/** Queries a second with so many workers; the threads are started within the time. */
export interface Speed {
  readonly workers: number;
  /** The median. */
  readonly perSecond: number;
  readonly rounds: readonly number[];
}

const ROUNDS = 3;

/** Measures each number of workers in turn, round by round, so that a slow minute of the machine is no one's alone. */
export async function measureSpeed(
  resolver: Resolver<EntityInput>,
  queries: readonly string[],
  workers: readonly number[],
): Promise<Speed[]> {
  const rounds = workers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, count] of workers.entries()) rounds[at]?.push(await perSecond(resolver, queries, count));
  return workers.map((count, at) => ({
    workers: count,
    perSecond: median(rounds[at] ?? []),
    rounds: rounds[at] ?? [],
  }));
}

async function perSecond(
  resolver: Resolver<EntityInput>,
  queries: readonly string[],
  workers: number,
): Promise<number> {
  const start = performance.now();
  let answers = 0;
  for await (const _ of resolveAll(queries, resolver, { workers })) answers++;
  if (answers !== queries.length) throw new Error(`${answers} answers to ${queries.length} queries`);
  return (1000 * answers) / (performance.now() - start);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
