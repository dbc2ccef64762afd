import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { failure } from "../failure.ts";
import { STDIN } from "../input.ts";
import type { Io } from "../io.ts";

/** The bytes of a file, unpacked, or of standard input. */
export interface InputFile {
  readonly content: AsyncIterable<Uint8Array>;
  /** How much of it has been read, from 0 to 1; undefined where its size is not known. */
  share(): number | undefined;
  /** Whoever waits for more of it waits no longer: a pipe that is open would keep the program from its end. */
  close(): void;
}

/** Opens a file, a pipe or standard input; throws a failure for what is none. */
export async function openInput(path: string, io: Io): Promise<InputFile> {
  if (path === STDIN) return { content: io.stdin, share: () => undefined, close: () => io.stdin.destroy?.() };
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) throw failure("unreadable", `${path}: no such file. Check the path.`);
  if (stats.isDirectory()) throw failure("unreadable", `${path}: this is a folder. Name one file in it.`);
  const file = createReadStream(path);
  return {
    // Not by pipe, which would not hand on that the file cannot be read.
    content: path.endsWith(".gz") ? pipeline(file, createGunzip(), () => undefined) : file,
    close: () => file.destroy(),
    share: () => (stats.isFile() && stats.size > 0 ? file.bytesRead / stats.size : undefined),
  };
}
