import { type Cluster, cluster } from "../../cluster/cluster.ts";
import { readTextLines } from "../../import/read-lines.ts";
import { contentOfFile, readColumns } from "../column.ts";
import { counted } from "../counted.ts";
import { FOUND } from "../exit.ts";
import { writeHelp } from "../help/write-help.ts";
import { nameOf } from "../input.ts";
import { type Io, report, write, writeWrapped } from "../io.ts";
import { type ClusterCall, readClusterArgs } from "./args.ts";
import { draftLine, draftText } from "./draft.ts";
import { HELP } from "./help.ts";

/** `allonym cluster`: raw names as drafts of entities. Gives the exit code. */
export async function clusterCommand(argv: readonly string[], io: Io): Promise<number> {
  const call = readClusterArgs(argv);
  if (call === "help") {
    await writeHelp(io, HELP);
    return FOUND;
  }
  const names = await namesOf(call, io);
  const clusters = cluster(
    names.map(({ text }) => text),
    call.options,
  );
  const lines = names.map(({ line }) => line);
  const isJson = call.json || io.stdout.isTTY !== true;
  for (const [at, one] of clusters.entries())
    if (isJson) await write(io.stdout, draftLine(one, at + 1, lines, call.options.type));
    else await writeWrapped(io, draftText(one));
  const summary = summaryOf(names.length, clusters);
  await (isJson ? report(io, summary) : writeWrapped(io, `${summary}\n`));
  return FOUND;
}

interface PlacedName {
  readonly text: string;
  readonly line: number;
}

async function namesOf({ file, column, encoding }: ClusterCall, io: Io): Promise<PlacedName[]> {
  const names: PlacedName[] = [];
  if (column === undefined) {
    let line = 0;
    for await (const text of readTextLines(await contentOfFile(file, io), { path: nameOf(file), encoding }))
      names.push({ text: text.trim(), line: ++line });
  } else
    for (const { line, cells } of await readColumns({ path: file, encoding, columns: [column] }, io))
      names.push({ text: (cells.get(column) ?? "").trim(), line });
  return names.filter(({ text }) => text !== "");
}

function summaryOf(names: number, clusters: readonly Cluster[]): string {
  const several = clusters.filter(({ members }) => members.length > 1).length;
  const doubtful = new Set(clusters.flatMap((one) => one.doubtful.map(({ text }) => text))).size;
  const drafts = `${counted(clusters.length, "draft")}, ${several} of them of several spellings`;
  return `${counted(names, "name")}: ${drafts}; ${counted(doubtful, "spelling")} in doubt.`;
}
