import { writeFile } from "node:fs/promises";
import { allonymError, show } from "../../errors.ts";
import { evaluate, type LabelledName } from "../../evaluate/evaluate.ts";
import { evaluationSvg } from "../../evaluate/evaluation-svg.ts";
import type { EntityInput, Resolver } from "../../types.ts";
import { readColumns } from "../column.ts";
import { counted } from "../counted.ts";
import { FOUND } from "../exit.ts";
import { failure } from "../failure.ts";
import { writeHelp } from "../help/write-help.ts";
import { nameOf } from "../input.ts";
import { type Io, report, write, writeWrapped } from "../io.ts";
import type { Library } from "../library.ts";
import { writable } from "../writable.ts";
import { type EvaluateCall, readEvaluateArgs } from "./args.ts";
import { HELP } from "./help.ts";
import { reportJson, reportText } from "./report.ts";

/** `allonym evaluate`: how well a table answers labelled names. Gives the exit code. */
export async function evaluateCommand(argv: readonly string[], io: Io, library: Library): Promise<number> {
  const call = readEvaluateArgs(argv);
  if (call === "help") {
    await writeHelp(io, HELP);
    return FOUND;
  }
  const { entities, resolver } = await tableOf(call, io, library);
  const labelled = await labelledNames(call, io, new Set(entities.map(({ id }) => id)));
  const evaluation = evaluate(resolver, labelled, { wrong: call.wrong });
  if (call.json || io.stdout.isTTY !== true) await write(io.stdout, reportJson(evaluation));
  else await writeWrapped(io, reportText(evaluation, io.stdout.columns));
  if (call.svg !== undefined) await writable(call.svg, writeFile(call.svg, evaluationSvg(evaluation)));
  return FOUND;
}

interface Table {
  readonly entities: readonly EntityInput[];
  readonly resolver: Resolver<EntityInput>;
}

async function tableOf({ tables }: EvaluateCall, io: Io, library: Library): Promise<Table> {
  if (tables.length === 0) return { entities: await library.builtIn(), resolver: await library.builtInResolver({}) };
  const loaded = await Promise.all(tables.map((path) => library.loadTable(path, {}, io.stdin)));
  for (const { said } of loaded) if (said !== undefined) await report(io, said);
  const entities = loaded.flatMap((table) => table.entities);
  return { entities, resolver: await library.createResolver(entities) };
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
