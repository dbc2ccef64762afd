import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type EntityRecord, entitiesOf, type TableRecord } from "../../tables/record.ts";
import { type EntityFiles, readFolder } from "../check/read-entity-files.ts";
import { failure } from "../failure.ts";
import { usage } from "./args.ts";

const TABLES = "data/tables";

/** The folder that a new file goes to: the one that is named, or the one that is there. */
export async function folderFor(named: string | undefined): Promise<string> {
  if (named !== undefined) {
    if (await isFolder(named)) return named.replace(/[\\/]+$/, "");
    throw failure("unreadable", `${named}: no such folder. Make it first, or check the path.`);
  }
  const entries = await readdir(TABLES, { withFileTypes: true }).catch(() => []);
  const [first, ...others] = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${TABLES}/${name}`);
  if (first !== undefined && others.length === 0) return first;
  const choice = first === undefined ? `there is no ${TABLES} here` : [first, ...others].join(" or ");
  throw usage(`which table? Name its folder by --table: ${choice}`);
}

/** The files of a table, and of those beside it if it is one of several (`data/tables/*`): ids are unique over all. */
export async function filesAround(folder: string): Promise<EntityFiles> {
  const isOneOfSeveral = await isFile(join(folder, "..", "..", "schema", "entity.json"));
  return await readFolder(isOneOfSeveral ? join(folder, "..") : folder);
}

/** The entities in use of files that are known to be right. */
export function entitiesIn({ files }: EntityFiles): readonly EntityRecord[] {
  return entitiesOf(files.map(({ value }) => value as TableRecord));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
