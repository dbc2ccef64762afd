import { createHash } from "node:crypto";
import { type FileHandle, open, readFile } from "node:fs/promises";
import type { Place } from "./blocks.ts";
import type { Counts } from "./counts.ts";

/** What an output is of; one that is gone on with must be of the same. */
export interface Origin {
  readonly allonym: string;
  readonly rules: string;
  readonly tables: string;
  readonly column: string;
  readonly type: string;
  readonly threshold: string;
  /** The form of the output, its titles too. */
  readonly form: string;
}

/** How far an output is written. */
export interface Written {
  /** The rows that it has answers for. */
  readonly input: Place;
  readonly bytes: number;
  /** A hash of these bytes. */
  readonly output: string;
  readonly counts: Counts;
}

/** A progress file that was read. */
export interface Progress {
  /** Undefined if it was not written to the end of its first line. */
  readonly origin: Origin | undefined;
  readonly written: readonly Written[];
}

/** The file beside an unfinished output: a line of JSON with its origin, and one for each block that it holds. */
export function progressPath(output: string): string {
  return `${output}.allonym-progress`;
}

/** The progress of an output; undefined if there is none. */
export async function readProgress(output: string): Promise<Progress | undefined> {
  const text = await readFile(progressPath(output), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  // What stands behind the last line break was not written to its end.
  lines.pop();
  try {
    const [origin, ...written] = lines.map((line) => JSON.parse(line));
    return { origin, written };
  } catch {
    return { origin: undefined, written: [] };
  }
}

/** The lines of a progress file. */
export function progressText(origin: Origin, written: readonly Written[]): string {
  return [origin, ...written].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/**
 * Those states that an output really went through, by its bytes: they may lag behind the progress if the machine went
 * down, or somebody has changed them.
 */
export async function statesHeld(path: string, written: readonly Written[]): Promise<readonly Written[]> {
  const file = await open(path);
  try {
    const hash = createHash("sha256");
    let [from, held] = [0, 0];
    for (const one of written) {
      const bytes = await bytesOf(file, from, one.bytes);
      if (bytes === undefined || hash.update(bytes).copy().digest("hex") !== one.output) break;
      from = one.bytes;
      held++;
    }
    return written.slice(0, held);
  } finally {
    await file.close();
  }
}

async function bytesOf(file: FileHandle, from: number, to: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(to - from);
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, from + at);
    if (bytesRead === 0) return undefined;
    at += bytesRead;
  }
  return bytes;
}
