import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { DataFile } from "../../tables/data-file.ts";
import { parseSource } from "../../tables/data-file.ts";
import type { Fault } from "../../tables/fault.ts";
import { codeOf, failure } from "../failure.ts";
import { kindOf, readable } from "../own-table.ts";

/** Files of the contributors' form. */
export interface EntityFiles {
  readonly files: readonly DataFile[];
  /** Of files that are not JSON. */
  readonly faults: readonly Fault[];
  /** The files of which faults are told; the others are there to be looked at beside them. */
  readonly asked: ReadonlySet<string>;
}

/** Reads the files of a folder and of those within it, or one file with the others of its folder. */
export async function readEntityFiles(path: string): Promise<EntityFiles> {
  if ((await kindOf(path)) !== "folder") return await readAll([path], await filesBeside(path));
  const found = await readFolder(path);
  if (found.asked.size > 0) return found;
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
  return parseSource({ path, bytes: await readable(path, readFile(path)) });
}

/** The entity files beside one, if it is a file of one entity as they are. */
async function filesBeside(path: string): Promise<readonly string[]> {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json") && name !== basename(path)).sort();
  const paths = names.map((name) => join(folder, name));
  const kinds = await Promise.all(paths.map(kindOf));
  return paths.filter((_, at) => kinds[at] === "entities");
}
