import { setTimeout as after } from "node:timers/promises";
import type { EntityInput, Resolution, Resolver } from "../../src/index.ts";
import { resolveAll } from "../../src/node/index.ts";

/** How fast so many workers are, and how many cores they were given: on a busy machine fewer than they could use. */
export interface Speed {
  readonly workers: number;
  /** Queries a second of the first ones, the start of the threads within the time. */
  readonly first: number;
  /** Queries a second when all threads are up to speed. */
  readonly warm: number;
  /** How many times as fast as the first number of workers, when warm. */
  readonly times: number;
  readonly cores: number;
}

// The machine changes its speed from one second to the next: so all numbers of workers are asked in turn, a second or
// so each, and compared with what came next to them.
const ROUNDS = 25;
const TIMED = 5000;
// Answers for each worker that a pool makes when its turn is over and has ready when it comes again, and some more; see
// UNDER_WAY in resolve-all.ts. They are not timed, and no pool is asked until the one before has made them.
const AHEAD = 1500;
const MILLISECONDS_TO_MAKE_THEM = 1000;
// Queries that each worker has before it counts as warm: it compiles its code by itself.
const UNTIL_WARM = 10_000;

/** Measures numbers of workers, each in a pool that stays open. Medians of all rounds. */
export async function measureSpeed(
  resolver: Resolver<EntityInput>,
  queries: readonly string[],
  workers: readonly number[],
): Promise<Speed[]> {
  const pools = workers.map((count) => ({
    count,
    answers: resolveAll(endless(queries), resolver, { workers: count }),
  }));
  const firsts: number[] = [];
  for (const { count, answers } of pools) firsts.push((await timed(answers, UNTIL_WARM * count)).rate);
  const rounds: Timed[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const speeds: Timed[] = [];
    for (const { count, answers } of pools) {
      await after(MILLISECONDS_TO_MAKE_THEM);
      await timed(answers, AHEAD * count);
      speeds.push(await timed(answers, TIMED * count));
    }
    rounds.push(speeds);
  }
  for (const { answers } of pools) await answers.return();
  return workers.map((count, at) => {
    const middle = (of: (speeds: readonly Timed[]) => number | undefined): number =>
      median(rounds.map((speeds) => of(speeds) ?? Number.NaN));
    return {
      workers: count,
      first: firsts[at] ?? Number.NaN,
      warm: middle((speeds) => speeds[at]?.rate),
      times: middle((speeds) => (speeds[at]?.rate ?? Number.NaN) / (speeds[0]?.rate ?? Number.NaN)),
      cores: middle((speeds) => speeds[at]?.cores),
    };
  });
}

interface Timed {
  /** Answers a second. */
  readonly rate: number;
  readonly cores: number;
}

async function timed(answers: AsyncGenerator<Resolution<EntityInput>>, count: number): Promise<Timed> {
  const usedBefore = process.cpuUsage();
  const start = performance.now();
  for (let left = count; left > 0; left--) await answers.next();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(usedBefore);
  return { rate: (1000 * count) / milliseconds, cores: (user + system) / (1000 * milliseconds) };
}

function* endless(queries: readonly string[]): Generator<string> {
  for (;;) yield* queries;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
