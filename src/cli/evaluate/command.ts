import { writeFile } from "node:fs/promises";
import { allonymError, show } from "../../errors.ts";
import { evaluate, type LabelledName } from "../../evaluate/evaluate.ts";
import { evaluationSvg } from "../../evaluate/evaluation-svg.ts";
import { createResolver } from "../../resolver/create-resolver.ts";
import type { EntityInput } from "../../types.ts";
import { readColumns } from "../column.ts";
import { counted } from "../counted.ts";
import { FOUND } from "../exit.ts";
import { failure } from "../failure.ts";
import { nameOf } from "../input.ts";
import { type Io, report, write } from "../io.ts";
import { readTable } from "../own-table.ts";
import { writable } from "../writable.ts";
import { type EvaluateCall, readEvaluateArgs } from "./args.ts";
import { HELP } from "./help.ts";
import { reportJson, reportText } from "./report.ts";

/** `allonym evaluate`: how well a table answers labelled names. Gives the exit code. */
export async function evaluateCommand(argv: readonly string[], io: Io): Promise<number> {
  const call = readEvaluateArgs(argv);
  if (call === "help") {
    await write(io.stdout, HELP);
    return FOUND;
  }
  const entities = await entitiesOf(call, io);
  const labelled = await labelledNames(call, io, new Set(entities.map(({ id }) => id)));
  const evaluation = evaluate(createResolver(entities), labelled, { wrong: call.wrong });
  await write(io.stdout, call.json || io.stdout.isTTY !== true ? reportJson(evaluation) : reportText(evaluation));
  if (call.svg !== undefined) await writable(call.svg, writeFile(call.svg, evaluationSvg(evaluation)));
  return FOUND;
}

async function entitiesOf({ tables }: EvaluateCall, io: Io): Promise<readonly EntityInput[]> {
  if (tables.length === 0) return (await import("../built-in.ts")).builtIn;
  const loaded = await Promise.all(tables.map((path) => readTable(path, {}, io.stdin)));
  for (const { said } of loaded) if (said !== undefined) await report(io, said);
  return loaded.flatMap(({ entities }) => entities);
}

async function labelledNames(
  { file, encoding, query, answer }: EvaluateCall,
  io: Io,
  ids: ReadonlySet<string>,
): Promise<LabelledName[]> {
  const rows = await readColumns({ path: file, encoding, columns: [query, answer] }, io);
  const named = rows.filter(({ cells }) => (cells.get(query) ?? "").trim() !== "");
  if (named.length < rows.length)
    await report(io, `${nameOf(file)}: ${counted(rows.length - named.length, "row")} without a name left out`);
  if (named.length === 0) throw failure("unreadable", `${nameOf(file)}: there is no labelled name in it.`);
  return named.map(({ line, cells }) => {
    const id = (cells.get(answer) ?? "").trim();
    if (id !== "" && !ids.has(id)) throw unknownId(id, `${nameOf(file)}:${line}`);
    return { query: (cells.get(query) ?? "").trim(), id: id === "" ? undefined : id };
  });
}

function unknownId(id: string, path: string): Error {
  return allonymError("unknown-id", `${show(id)} is the id of no entity of the table`, {
    path,
    hint: "Mend the id, or leave it out if the name means none of the entities.",
  });
}
