import { open, rename, rm } from "node:fs/promises";
import { describeExport, type ExportFormat, writeEntities } from "../../import/index.ts";
import type { EntityInput } from "../../types.ts";
import { type Io, write } from "../io.ts";
import { harmlessJson } from "../json-line.ts";
import { harmlessLines } from "../width.ts";
import { writable } from "../writable.ts";

/** Writes entities as one text, to a file or to standard output, and says what was written. */
export async function writeText(
  entities: AsyncIterable<EntityInput>,
  format: ExportFormat,
  output: string | undefined,
  io: Io,
): Promise<string> {
  const writing = writeEntities(entities, { format });
  if (output === undefined)
    for await (const part of writing) await write(io.stdout, io.stdout.isTTY ? shown(part, format) : part);
  else await writeFile(output, writing);
  return `${output === undefined ? "" : `${output}: `}${describeExport(writing.summary)}`;
}

/** A part of a text for a terminal, which control letters in names could steer. */
function shown(part: string, format: ExportFormat): string {
  return format === "csv" ? harmlessLines(part) : harmlessJson(part);
}

/** A file is there as a whole or not at all; it may be the one that is read. */
async function writeFile(path: string, parts: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  const file = await writable(path, open(unfinished, "wx"));
  try {
    for await (const part of parts) await writable(path, file.appendFile(part));
    await file.close();
    await writable(path, rename(unfinished, path));
  } catch (error) {
    await file.close();
    await rm(unfinished, { force: true });
    throw error;
  }
}
