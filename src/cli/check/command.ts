import type { MakeResolver } from "../../tables/rules/check.ts";
import { FAULTY, FOUND } from "../exit.ts";
import { writeHelp } from "../help/write-help.ts";
import { type Io, report } from "../io.ts";
import { kindOf } from "../own-table.ts";
import { type CheckCall, readCheckArgs } from "./args.ts";
import { HELP } from "./help.ts";
import { judgeEntities } from "./judge-entities.ts";
import { judgeLists } from "./judge-list.ts";
import { type Judged, together } from "./judged.ts";
import { type EntityFiles, readEntityFiles } from "./read-entity-files.ts";
import { type List, readList } from "./read-list.ts";
import { reportJson, reportText } from "./report.ts";
import { resolverOf } from "./resolver-of.ts";

/** `allonym check`: what is wrong with tables. Gives the exit code. Tests hand in a resolver that is wrong. */
export async function checkCommand(
  argv: readonly string[],
  io: Io,
  makeResolver: MakeResolver = resolverOf,
): Promise<number> {
  const call = readCheckArgs(argv);
  if (call === "help") {
    await writeHelp(io, HELP);
    return FOUND;
  }
  const judged = inOrder(await judge(call, io, makeResolver));
  await (call.json ? reportJson(io, judged) : reportText(io, judged));
  return judged.faults.length === 0 ? FOUND : FAULTY;
}

async function judge({ paths, contribution, reading }: CheckCall, io: Io, makeResolver: MakeResolver): Promise<Judged> {
  const folders: EntityFiles[] = [];
  const lists: List[] = [];
  for (const path of paths) {
    if ((await kindOf(path)) === "list") lists.push(await readList(path, reading));
    else folders.push(await readEntityFiles(path));
  }
  for (const { said } of lists) await report(io, said);
  const ofLists = lists.length === 0 ? [] : [judgeLists(lists, contribution, makeResolver)];
  const ofFolders = folders.length === 0 ? [] : [judgeEntities(merged(folders), makeResolver)];
  return [...ofFolders, ...ofLists].reduce(together);
}

function merged(folders: readonly EntityFiles[]): EntityFiles {
  const files = new Map(folders.flatMap((folder) => folder.files.map((file) => [file.path, file])));
  const faults = new Map(folders.flatMap((folder) => folder.faults.map((fault) => [fault.path, fault])));
  return {
    files: [...files.values()],
    faults: [...faults.values()],
    asked: new Set(folders.flatMap(({ asked }) => [...asked])),
  };
}

function inOrder(judged: Judged): Judged {
  const paths = [...new Set(judged.faults.map(({ path }) => path))].sort();
  const rank = new Map(paths.map((path, at) => [path, at]));
  const faults = [...judged.faults].sort(
    (a, b) => (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0) || a.line - b.line,
  );
  return { ...judged, faults };
}
