import { availableParallelism } from "node:os";
import { readLimit, readOptions, readThreshold, readType, readWorkers } from "../base/options.ts";
import { type Internals, internalsOf } from "../resolver/engine.ts";
import { resolutionOf } from "../resolver/resolution.ts";
import type { EntityInput, Resolution, ResolveOptions, Resolver } from "../types.ts";
import { answerInOrder } from "./answer-in-order.ts";
import { Batches, checkNames } from "./batches.ts";
import { type Job, jobOf } from "./job.ts";
import { unpackAnswers } from "./packed-answers.ts";
import { startPool } from "./pool.ts";

/** Settings of {@link resolveAll}; each is optional. */
export interface ResolveAllOptions extends Omit<ResolveOptions, "filter"> {
  /** How many threads answer: a whole number from 1. Default: as many as the machine runs at once. */
  readonly workers?: number | undefined;
}

// Names in a batch. tinypool takes more than a millisecond for each task, the time of a few names.
const BATCH = 256;
// Batches under way for each worker: it holds two, the others wait for it or to be read.
const UNDER_WAY = 4;

/**
 * Resolves many names in several threads; the answers are those of `resolver.resolve`, in the order of the names. The
 * threads share one copy of the index. Names are taken from their source only as answers are read, about a thousand
 * ahead for each thread, so an endless source needs no more memory than a short one.
 *
 * Leaving the loop early ends the threads and closes the source; so does an error of the source, which is thrown after
 * the answers to the names before it. Each thread needs a second or two to get up to speed: for a few thousand names,
 * ask `resolver.resolve`.
 *
 * @param names a list, generator or stream of strings
 * @throws `invalid-option` at once; while it runs `not-a-string` for a name that is none, and `worker-ended`
 * @example
 * ```ts
 * import { createResolver } from "allonym";
 * import { resolveAll } from "allonym/node";
 *
 * const resolver = createResolver([{ id: "rg", names: ["Руслан Габбасов"] }]);
 * const found: string[] = [];
 * for await (const answer of resolveAll(["Ruslan Jabasov", "Radi Khabirov"], resolver)) found.push(answer.status);
 * found; // ["match", "none"]
 * ```
 */
export function resolveAll<E>(
  names: Iterable<string> | AsyncIterable<string>,
  resolver: Resolver<E>,
  options: ResolveAllOptions = {},
): AsyncGenerator<Resolution<E>, void, undefined> {
  checkNames(names);
  const internals = internalsOf(resolver);
  const { workers, ...question } = readOptions(options, (given) => ({
    workers: readWorkers(given.workers, availableParallelism()),
    limit: readLimit(given.limit),
    threshold: readThreshold(given.threshold, internals.threshold),
    type: readType(given.type),
  }));
  return resolved(names, internals, () => jobOf(internals, question), workers);
}

async function* resolved<E extends EntityInput>(
  names: Iterable<string> | AsyncIterable<string>,
  internals: Internals<E>,
  makeJob: () => Job,
  workers: number,
): AsyncGenerator<Resolution<E>, void, undefined> {
  const batches = new Batches(names, BATCH);
  const pool = await startPool(makeJob(), workers);
  try {
    for await (const { texts, numbers } of answerInOrder(batches, pool, UNDER_WAY * workers)) {
      let at = 0;
      for (const answer of unpackAnswers(numbers)) yield resolutionOf(internals, texts[at++] as string, answer);
    }
  } catch (error) {
    // An error of closing must not take the place of this one.
    await batches.close().catch(() => undefined);
    throw error;
  } finally {
    await batches.close();
  }
}
