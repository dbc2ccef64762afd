import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { describeImport, type ImportedEntity, type ImportOptions, readEntities } from "../import/index.ts";
import { shapeOf } from "../import/json/shape.ts";
import { loadTable } from "../tables/load.ts";
import type { EntityInput } from "../types.ts";
import { codeOf, failure } from "./failure.ts";
import { nameOf, STDIN } from "./input.ts";
import type { Input } from "./io.ts";

/** How a table of somebody's own is to be read, where that is not to be guessed. */
export type TableReading = Pick<ImportOptions, "id" | "names" | "type" | "encoding" | "strict">;

/** The entities of a table, and what is to be said of how they were read. */
export interface LoadedTable {
  readonly entities: readonly EntityInput[];
  readonly said?: string | undefined;
}

/** How much of a file is looked at to see whether it is of the contributors' form: bytes. */
const HEAD = 65_536;

/**
 * Reads a table: standard input; a folder of entity files, or a file that names their `$schema`, by the rules for contributions; any
 * other file by its kind. Throws what these throw, and a failure for what is no file.
 */
export async function readTable(path: string, reading: TableReading, stdin: Input): Promise<LoadedTable> {
  if (path === STDIN) return readable(nameOf(path), importFile(nameOf(path), stdin, reading));
  if ((await stat(path).catch(() => undefined)) === undefined)
    throw failure("unreadable", `${path}: no such file or folder. Check the path.`);
  return (await kindOf(path)) === "list"
    ? await readable(path, importFile(path, contentOf(path), reading))
    : { entities: loadTable(path) };
}

/** What a path leads to: a folder, or nothing; a file of entities in the contributors' form; any other list. */
export async function kindOf(path: string): Promise<"folder" | "entities" | "list"> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined || stats.isDirectory()) return "folder";
  // Opening a named pipe would wait for somebody to write to it.
  if (!stats.isFile()) {
    throw failure("unreadable", `${path}: is no file but a pipe or device. Save what it gives to a file first.`);
  }
  return (await readable(path, hasSchema(path))) ? "entities" : "list";
}

/** What comes of reading a file; what Node says against it becomes a failure that names the file. */
export async function readable<T>(path: string, read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw isOfNode(error) ? failure("unreadable", `${path}: cannot be read (${(error as Error).message}).`) : error;
  }
}

async function hasSchema(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const text = buffer.toString("utf8", 0, bytesRead).trimStart();
    return /^[{[]/.test(text) && shapeOf(text).has("$schema");
  } finally {
    await file.close();
  }
}

/** The content of a file, unpacked. */
export function contentOf(path: string): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  // Not by pipe, which would not hand on that the file cannot be read.
  return path.endsWith(".gz") ? pipeline(file, createGunzip(), () => undefined) : file;
}

async function importFile(
  path: string,
  content: AsyncIterable<Uint8Array>,
  reading: TableReading,
): Promise<LoadedTable> {
  const entities: ImportedEntity[] = [];
  const imported = readEntities(content, { ...reading, path });
  for await (const entity of imported) entities.push(entity);
  const said = `${path}: ${describeImport(imported.summary)}`;
  if (entities.length === 0) throw failure("unreadable", `${said}. A table needs an entity at least.`);
  return { entities, said };
}

function isOfNode(error: unknown): boolean {
  return /^[EZ][A-Z_]+$|^ERR_/.test(codeOf(error) ?? "");
}
