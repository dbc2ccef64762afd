import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { DataFile } from "../../tables/data-file.ts";
import { parseSource } from "../../tables/data-file.ts";
import type { Fault } from "../../tables/fault.ts";
import { codeOf, failure } from "../failure.ts";
import { kindOf, readable, refusePipe } from "../own-table.ts";

/** Files of the contributors' form. */
export interface EntityFiles {
  readonly files: readonly DataFile[];
  /** Of files that are not JSON. */
  readonly faults: readonly Fault[];
  /** The files of which faults are told; the others are there to be looked at beside them. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Reads the files of a folder and of those within it, or one file with the others of its folder; and beside them the
 * other tables, if it lies in a folder of that name as those of the package do.
 */
export async function readEntityFiles(path: string): Promise<EntityFiles> {
  if ((await kindOf(path)) !== "folder") {
    const folder = dirname(path);
    const others = (await entityFilesOf(folder)).filter((file) => file !== join(folder, basename(path)));
    return await readAll([path], [...others, ...(await otherTables(folder))]);
  }
  const { asked } = await readFolder(path);
  if (asked.size > 0) return await readAll([...asked], await otherTables(path));
  throw failure("unreadable", `${path}: holds no entity file. Add a file <id>.json for each entity, or name a list.`);
}

/** Reads the files of a folder and of those within it; there may be none. */
export async function readFolder(folder: string): Promise<EntityFiles> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    const why =
      codeOf(error) === "ENOENT" ? "no such file or folder. Check the path" : `cannot be read (${codeOf(error)})`;
    throw failure("unreadable", `${folder}: ${why}.`);
  });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  return await readAll(files.map((name) => join(folder, name)));
}

async function readAll(asked: readonly string[], beside: readonly string[] = []): Promise<EntityFiles> {
  const parsed = await Promise.all([...asked, ...beside].map(read));
  return {
    files: parsed.filter((file): file is DataFile => "value" in file),
    faults: parsed.filter((file): file is Fault => "problem" in file),
    asked: new Set(asked),
  };
}

async function read(path: string): Promise<DataFile | Fault> {
  await refusePipe(path);
  return parseSource({ path, bytes: await readable(path, readFile(path)) });
}

/** The files of a folder that are of the contributors' form. */
async function entityFilesOf(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const paths = names.map((name) => join(folder, name));
  const kinds = await Promise.all(paths.map(kindOf));
  return paths.filter((_, at) => kinds[at] === "entities");
}

/** The entity files of the tables beside one. */
async function otherTables(folder: string): Promise<readonly string[]> {
  const tables = dirname(resolve(folder));
  if (basename(tables) !== "tables") return [];
  const folders = (await readdir(tables, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const others = folders.map(({ name }) => join(tables, name)).filter((other) => other !== resolve(folder));
  return (await Promise.all(others.map(entityFilesOf))).flat();
}
