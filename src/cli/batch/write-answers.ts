import type { AnsweredBatch } from "../../node/answer-in-order.ts";
import type { EntityInput } from "../../types.ts";
import { answeredRows } from "./answers.ts";
import type { Blocks } from "./blocks.ts";
import { countsWith } from "./counts.ts";
import type { RowWriter } from "./form.ts";
import type { ProgressView } from "./progress-view.ts";
import type { Interruption, Signal } from "./signals.ts";
import type { Target } from "./target.ts";

/** What is read, asked and written. */
export interface Run {
  readonly blocks: Blocks;
  readonly answers: AsyncGenerator<AnsweredBatch, void, undefined>;
  readonly entities: readonly EntityInput[];
  readonly writer: RowWriter;
  readonly target: Target;
  readonly view: ProgressView;
}

/** Writes all answers, or those before a signal: then it gives that. */
export async function writeAnswers(run: Run, interruption: Interruption): Promise<Signal | undefined> {
  const { blocks, answers, entities, writer, target, view } = run;
  if (target.isEmpty && writer.head !== "") await target.write(writer.head, target.answered);
  for (;;) {
    const next = await interruption.orSignal(answers.next());
    if (typeof next === "string") return next;
    if (next.done) return undefined;
    const block = blocks.answered();
    const rows = [...answeredRows(block, next.value.numbers, entities)];
    const text = rows.map(([row, answer]) => writer.rowOf(row, answer)).join("");
    const { end, hash, share } = block;
    const counts = countsWith(target.answered.counts, rows);
    await target.write(text, { input: { rows: end, hash }, counts });
    await view.update(end, share);
  }
}
