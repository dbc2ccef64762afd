import type { Batch, Batches } from "./batches.ts";
import type { Pool } from "./pool.ts";

/** A batch of names with its answers. */
export interface AnsweredBatch {
  readonly texts: readonly string[];
  readonly numbers: Float64Array;
}

interface AskedBatch {
  readonly texts: readonly string[];
  readonly numbers: Promise<Float64Array>;
}

/**
 * Asks a pool batch by batch and gives the answers in the order of the names. At most `mostUnderWay` batches are asked
 * and not yet given, so names are taken only as fast as answers are. An error of the source is thrown after the answers
 * to the names before it. The pool is ended in any case.
 */
export async function* answerInOrder(
  batches: Pick<Batches, "take">,
  pool: Pool,
  mostUnderWay: number,
): AsyncGenerator<AnsweredBatch, void, undefined> {
  const asked: AskedBatch[] = [];
  let coming: Promise<Batch> | undefined;
  let last: Batch | undefined;
  try {
    for (;;) {
      if (last === undefined && asked.length < mostUnderWay) coming ??= batches.take();
      const came = await firstOf(coming, asked[0]);
      if (came === undefined) break;
      if ("numbers" in came) {
        asked.shift();
        yield came;
        continue;
      }
      coming = undefined;
      if (came.isLast) last = came;
      if (came.texts.length > 0) asked.push(ask(pool, came.texts));
    }
  } finally {
    await pool.end();
  }
  if (last?.failure !== undefined) throw last.failure.error;
}

function ask(pool: Pool, texts: readonly string[]): AskedBatch {
  const numbers = pool.answer(texts);
  // If two batches fail, the second one is never waited for.
  numbers.catch(() => undefined);
  return { texts, numbers };
}

/** Names if there are any, so that the workers have something to do, or else answers; undefined if neither is left. */
function firstOf(
  coming: Promise<Batch> | undefined,
  first: AskedBatch | undefined,
): Promise<Batch | AnsweredBatch | undefined> {
  const answered = first?.numbers.then((numbers): AnsweredBatch => ({ texts: first.texts, numbers }));
  if (coming === undefined || answered === undefined) return coming ?? answered ?? Promise.resolve(undefined);
  return Promise.race([coming, answered]);
}
