import type { EntityInput, Resolver } from "../../src/index.ts";
import { resolveAll } from "../../src/node/index.ts";

/** How fast so many workers are, and how many cores they were given: on a busy machine fewer than they could use. */
export interface Speed {
  readonly workers: number;
  /** Queries a second, the start of the threads within the time. */
  readonly whole: number;
  /** Queries a second after the first ones, when all threads are up to speed. */
  readonly warm: number;
  readonly cores: number;
}

const ROUNDS = 5;
// Queries that each worker has before it counts as warm: it compiles its code by itself.
const UNTIL_WARM = 10_000;

/** Measures each number of workers in turn, round by round, so that a slow minute of the machine is no one's alone. Medians. */
export async function measureSpeed(
  resolver: Resolver<EntityInput>,
  queries: readonly string[],
  workers: readonly number[],
): Promise<Speed[]> {
  const rounds: Speed[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const count of workers) rounds.push(await speedOf(resolver, queries, count));
  return workers.map((count) => {
    const own = rounds.filter((round) => round.workers === count);
    const middle = (key: keyof Speed): number => median(own.map((round) => round[key]));
    return { workers: count, whole: middle("whole"), warm: middle("warm"), cores: middle("cores") };
  });
}

async function speedOf(resolver: Resolver<EntityInput>, queries: readonly string[], workers: number): Promise<Speed> {
  const usedBefore = process.cpuUsage();
  const start = performance.now();
  const untilWarm = UNTIL_WARM * workers;
  let [answers, warm] = [0, start];
  for await (const _ of resolveAll(queries, resolver, { workers }))
    if (++answers === untilWarm) warm = performance.now();
  if (answers !== queries.length) throw new Error(`${answers} answers to ${queries.length} queries`);
  const end = performance.now();
  const { user, system } = process.cpuUsage(usedBefore);
  return {
    workers,
    whole: (1000 * answers) / (end - start),
    warm: (1000 * (answers - untilWarm)) / (end - warm),
    cores: (user + system) / (1000 * (end - start)),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
