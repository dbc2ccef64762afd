import { packIndex, unpackIndex } from "../index/file.ts";
import type { Engine } from "../resolver/engine.ts";
import { type Question, resolveQuery } from "../resolver/resolve.ts";
import { populationOf } from "../score/population.ts";
import { WordCache } from "../sound/word-cache.ts";
import { toNumbers } from "./answer-numbers.ts";

/** What a worker is given when it starts: the index, in memory that all threads see, and what is asked of each name. */
export interface Job extends Omit<Question, "text"> {
  readonly index: SharedArrayBuffer;
}

/** Answers to a batch of names, as numbers. */
export type AnswerBatch = (texts: readonly string[]) => Float64Array<ArrayBuffer>;

/** Puts an index into memory that threads can share. */
export function jobOf({ index, threshold }: Engine, question: Omit<Question, "text">): Job {
  // The entities stay in this thread, so nothing is said of them.
  const bytes = packIndex({ index, threshold, entities: 0, sequence: 0, order: new Uint32Array() });
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return { ...question, index: shared };
}

/** What a worker does: the columns of its index are views of the shared memory; words that it has read are its own. */
export function workOn({ index: shared, ...question }: Job): AnswerBatch {
  const { index, threshold } = unpackIndex(new Uint8Array(shared));
  const engine: Engine = { index, population: populationOf(index), cache: new WordCache(), threshold };
  return (texts) => toNumbers(texts.map((text) => resolveQuery(engine, { ...question, text })));
}
