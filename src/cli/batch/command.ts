import { internalsOf } from "../../resolver/engine.ts";
import { codeOf, failure, wordsOf } from "../failure.ts";
import { nameOf, STDIN } from "../input.ts";
import { report } from "../io.ts";
import { jsonLine } from "../json-line.ts";
import { resolverFor } from "../resolver-for.ts";
import type { Session } from "../session.ts";
import { answersTo } from "./answers.ts";
import type { BatchCall } from "./args.ts";
import { Blocks } from "./blocks.ts";
import { describeCounts, grouped, rowsInWords } from "./counts.ts";
import type { OutputForm } from "./form.ts";
import { type InputFile, openInput } from "./input.ts";
import { checkOutput, openTarget } from "./open-target.ts";
import { originOf } from "./origin.ts";
import { outputForm } from "./output-form.ts";
import { progressView } from "./progress-view.ts";
import { openRows } from "./read-input.ts";
import { endBy, Interruption } from "./signals.ts";
import { stdoutTarget, type Target } from "./target.ts";
import { type Run, writeAnswers } from "./write-answers.ts";

/** `allonym resolve --column`: the rows of a file, each with its answer. */
export async function batchCommand(session: Session, batch: BatchCall): Promise<void> {
  const { io } = session;
  const { file, output, ifThere } = batch;
  const form = outputForm(session.call, batch);
  if (output !== undefined) await checkOutput(output, ifThere, readFiles(session, batch));
  if (file === STDIN && io.stdin.isTTY) await report(io, "reading a table; end with Ctrl-D.");
  const input = await openInput(file, io);
  try {
    await answer(await begin(session, batch, { input, form }), batch, session);
  } finally {
    input.close();
  }
}

async function begin(
  { call, io, library }: Session,
  batch: BatchCall,
  { input, form }: { readonly input: InputFile; readonly form: OutputForm },
): Promise<Run> {
  const { file, output, ifThere, column, encoding, header } = batch;
  // Before the entities, which may take long: a title that was mistyped is told at once.
  const { said, writer, parts } = await openRows(input.content, { path: file, column, encoding, form });
  if (header && !writer.isJson) throw failure("usage", "--header is for JSON lines: a table stays plain.");
  await report(io, `${nameOf(file)}: ${said}`);
  const internals = internalsOf(await resolverFor({ call, io, library }));
  const { entities } = internals;
  const origin = originOf(call, batch, {
    entities,
    version: library.version,
    form: `${form} ${header} ${writer.head}`,
  });
  const { allonym, rules, tables } = origin;
  await report(io, `version ${allonym}, rules ${rules}, table ${tables} (${grouped(entities.length)} entities)`);
  const target = output === undefined ? stdoutTarget(io, writer.isJson) : await openTarget(output, ifThere, origin, io);
  const { form: _, ...made } = origin;
  const head = header ? jsonLine(made) : writer.head;
  const blocks = new Blocks(parts, target.answered.input, input.share);
  const answers = answersTo(blocks, internals, call.options, batch.workers);
  const view = await progressView(io, target.answered.input.rows, output === undefined);
  return { blocks, answers, entities, writer: { ...writer, head }, target, view };
}

/** Answers all rows, or those before something goes wrong or a signal comes: then it says how to go on. */
async function answer(run: Run, batch: BatchCall, { io, tally }: Session): Promise<void> {
  const { target, view } = run;
  const start = { at: performance.now(), rows: target.answered.input.rows };
  const interruption = new Interruption();
  let isWhole = false;
  try {
    const signal = await writeAnswers(run, interruption);
    isWhole = signal === undefined;
    if (signal === undefined) return;
    view.end();
    await target.close(false);
    await report(io, `interrupted. ${howToGoOn(target, batch)}`);
    endBy(signal);
  } catch (error) {
    view.end();
    await run.answers.return();
    if (codeOf(error) === undefined) throw error;
    if (codeOf(error) !== "EPIPE") throw failure("unreadable", `${wordsOf(error)} ${howToGoOn(target, batch)}`);
    // A reader that leaves (`| head`) has what it wanted.
    tally.addFound();
    await report(io, `nobody reads on. ${howToGoOn(target, batch)}`);
  } finally {
    interruption.ignore();
    view.end();
    await target.close(isWhole);
    const { counts } = target.answered;
    for (const status of ["match", "ambiguous", "none"] as const) if (counts[status] > 0) tally.add({ status });
    if (isWhole) await report(io, summary(target, start, batch));
  }
}

function summary(
  { answered: { counts, input } }: Target,
  start: { readonly at: number; readonly rows: number },
  { output }: BatchCall,
): string {
  const seconds = (performance.now() - start.at) / 1000;
  const rate = grouped(Math.round((input.rows - start.rows) / seconds));
  const name = output === undefined ? "" : `${output}: `;
  return `${name}${describeCounts(counts)}; ${seconds.toFixed(1)} s, ${rate} a second.`;
}

/** The files that an output must not be. */
function readFiles({ call }: Session, { file }: BatchCall): readonly string[] {
  const index = call.index === undefined ? [] : [call.index];
  return [file, ...call.tables, ...index].filter((path) => path !== STDIN);
}

function howToGoOn(target: Target, { output, ifThere }: BatchCall): string {
  const rows = rowsInWords(target.answered.input.rows);
  if (!target.isResumable) return `${rows} were answered.`;
  const command = ifThere === "go-on" ? "The same command" : "The same command with --resume";
  const instead = ifThere === "overwrite" ? " instead of --force" : "";
  return `${output} holds the answers to the first ${rows}. ${command}${instead} goes on behind them.`;
}
