import { packIndex, unpackIndex } from "../index/file.ts";
import { usualRules } from "../name/rules.ts";
import { type Engine, engineOf } from "../resolver/engine.ts";
import { type ResolveRequest, resolveQuery } from "../resolver/resolve.ts";
import { packAnswers } from "./packed-answers.ts";

/** What a worker is given when it starts: the index, in memory that threads share, and what is asked of each name. */
export interface Job extends Omit<ResolveRequest, "text"> {
  readonly index: SharedArrayBuffer;
}

/** Answers a batch of names, as {@link packAnswers} writes them. */
export type BatchResolver = (texts: readonly string[]) => Float64Array<ArrayBuffer>;

/** Puts an index into memory that threads can share. */
export function jobOf({ index, threshold }: Engine, request: Omit<ResolveRequest, "text">): Job {
  // The entities stay in this thread, so the file needs nothing of them.
  const bytes = packIndex({ index, threshold, entities: 0, sequence: 0, order: new Uint32Array() });
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return { ...request, index: shared };
}

/** What a worker does: the columns of its index are views of the shared memory, its cache of words is its own. */
export function workOn({ index: shared, ...request }: Job): BatchResolver {
  const { index, threshold } = unpackIndex(usualRules(), new Uint8Array(shared));
  const engine = engineOf(index, threshold);
  return (texts) => packAnswers(texts.map((text) => resolveQuery(engine, { ...request, text })));
}
