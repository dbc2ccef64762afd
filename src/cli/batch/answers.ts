import { availableParallelism } from "node:os";
import { canonicalName } from "../../base/entity.ts";
import { readLimit, readThreshold } from "../../base/options.ts";
import { type AnsweredBatch, answerInOrder } from "../../node/answer-in-order.ts";
import { jobOf } from "../../node/job.ts";
import { packAnswers, unpackAnswers } from "../../node/packed-answers.ts";
import { type Pool, startPool } from "../../node/pool.ts";
import type { Internals } from "../../resolver/engine.ts";
import { type NumberedResolution, resolveQuery } from "../../resolver/resolve.ts";
import type { EntityInput, ResolveOptions } from "../../types.ts";
import type { Block, Blocks } from "./blocks.ts";
import type { NameRow, RowAnswer } from "./row.ts";

/** Blocks under way for each worker: it holds two, the others wait for it or to be written. */
const UNDER_WAY = 3;
/** So many blocks are answered before threads would have started. */
const FEW = 2;

/** The answers to blocks, in their order. */
export async function* answersTo(
  blocks: Blocks,
  internals: Internals<EntityInput>,
  options: ResolveOptions,
  workers: number = availableParallelism(),
): AsyncGenerator<AnsweredBatch, void, undefined> {
  const question = {
    limit: readLimit(options.limit),
    threshold: readThreshold(options.threshold, internals.threshold),
    type: options.type,
  };
  const inThisThread: Pool = {
    answer: async (texts) => packAnswers(texts.map((text) => resolveQuery(internals, { ...question, text }))),
    end: async () => undefined,
  };
  const areFew = await blocks.areAtMost(FEW);
  const pool = areFew ? inThisThread : await startPool(jobOf(internals, question), workers);
  yield* answerInOrder(blocks, pool, UNDER_WAY * workers);
}

/** The rows of a block with their answers. */
export function* answeredRows(
  { rows }: Block,
  numbers: Float64Array,
  entities: readonly EntityInput[],
): Generator<readonly [NameRow, RowAnswer], void, undefined> {
  let at = 0;
  for (const resolution of unpackAnswers(numbers)) {
    const row = rows[at++] as NameRow;
    yield [
      row,
      row.fault === undefined ? answerOf(resolution, entities) : { ...NOBODY, status: "error", reason: row.fault },
    ];
  }
}

const NOBODY = { id: null, name: null, score: null };

function answerOf({ status, reason, candidates }: NumberedResolution, entities: readonly EntityInput[]): RowAnswer {
  const [best] = candidates;
  if (status !== "match" || best === undefined) return { ...NOBODY, status, reason: reason ?? null };
  const entity = entities[best.entity] as EntityInput;
  return { status, id: entity.id, name: canonicalName(entity), score: best.score, reason: null };
}
