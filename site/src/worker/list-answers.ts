import { canonicalName } from "../../../src/base/entity.ts";
import type { NameRow, RowAnswer } from "../../../src/cli/batch/row.ts";
import type { EntityInput, Resolver } from "../../../src/index.ts";
import { listResolver } from "./list.ts";
import { type ListSource, openColumn } from "./list-source.ts";
import type { Task } from "./protocol.ts";

export interface Asked {
  readonly rows: number;
  readonly match: number;
  readonly ambiguous: number;
  readonly none: number;
  readonly error: number;
  /** What was guessed of the file. */
  readonly said: string;
}

export interface AnsweredRow extends RowAnswer {
  readonly line: number;
  readonly query: string;
  /** Of an ambiguous answer, whom it may be. */
  readonly others: readonly string[];
}

/** Which of the answers are to be shown. */
export interface AnswerPage {
  readonly count: number;
  /** Only those of this status. */
  readonly status: RowAnswer["status"] | undefined;
}

export interface ShownAnswers {
  readonly rows: readonly AnsweredRow[];
  /** How many there are of the status. */
  readonly all: number;
}

// Of the column that was asked last: the page shows some of it, and may save all of it.
let answers: AnsweredRow[] = [];
let output: string[] = [];

const ALTERNATIVES = 3;

/** Asks the list about all names of a column; `answerPage` and `exportAnswers` give the answers. */
export async function askColumn(source: ListSource, task: Task): Promise<Asked> {
  const resolver = await listResolver();
  let share = 0;
  const { said, writer, parts } = await openColumn(source, (read) => {
    share = read;
  });
  answers = [];
  output = [writer.head];
  for await (const rows of parts) {
    for (const row of rows) {
      const answer = answerTo(row, resolver);
      answers.push(answer);
      output.push(writer.rowOf(row, answer));
      if (answers.length % 50 !== 0) continue;
      task.report({ phase: "asking", share, count: answers.length });
      await task.breathe();
    }
  }
  const count = (status: RowAnswer["status"]): number => answers.filter((row) => row.status === status).length;
  return {
    rows: answers.length,
    match: count("match"),
    ambiguous: count("ambiguous"),
    none: count("none"),
    error: count("error"),
    said,
  };
}

export function answerPage({ count, status }: AnswerPage): ShownAnswers {
  const chosen = status === undefined ? answers : answers.filter((row) => row.status === status);
  return { rows: chosen.slice(0, count), all: chosen.length };
}

/** The file with its answers, in the form that it came in. */
export function exportAnswers(): Blob {
  return new Blob(output, { type: "text/plain" });
}

const NOBODY = { id: null, name: null, score: null };

function answerTo({ line, name: query, fault }: NameRow, resolver: Resolver<EntityInput>): AnsweredRow {
  if (fault !== undefined) return { line, query, status: "error", ...NOBODY, reason: fault, others: [] };
  const { status, entity, reason = null, score = null, candidates } = resolver.resolve(query);
  if (entity === undefined) {
    const others = status === "ambiguous" ? candidates.slice(0, ALTERNATIVES) : [];
    return { line, query, status, ...NOBODY, reason, others: others.map((one) => canonicalName(one.entity)) };
  }
  return { line, query, status, id: entity.id, name: canonicalName(entity), score, reason, others: [] };
}
