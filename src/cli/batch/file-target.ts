import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rm, truncate, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { writable } from "../writable.ts";
import { type Origin, progressPath, progressText, type Written } from "./progress-file.ts";
import { type Answered, NOTHING, type Target } from "./target.ts";

const packed = promisify(gzip);

/**
 * A file that grows block by block, and beside it one that says how far it is written. Each block of a packed file is a
 * member of gzip (https://www.rfc-editor.org/rfc/rfc1952, 2.2), so that it can be cut between any two.
 */
export class FileTarget implements Target {
  answered: Answered = NOTHING;
  readonly isResumable: boolean;
  readonly #path: string;
  readonly #file: FileHandle;
  /** Undefined for what is no file, such as a device. */
  readonly #progress: FileHandle | undefined;
  readonly #hash: Hash = createHash("sha256");
  #bytes = 0;

  private constructor(path: string, file: FileHandle, progress: FileHandle | undefined) {
    this.#path = path;
    this.#file = file;
    this.#progress = progress;
    this.isResumable = progress !== undefined;
  }

  /** Begins an output, in the place of what was there. */
  static async begin(path: string, origin: Origin): Promise<FileTarget> {
    // First, so that there is no output without it.
    await writeFile(progressPath(path), progressText(origin, []));
    return new FileTarget(path, await open(path, "w"), await open(progressPath(path), "a"));
  }

  /** Writes to what is no file: a device or pipe. */
  static async ofDevice(path: string): Promise<FileTarget> {
    return new FileTarget(path, await open(path, "w"), undefined);
  }

  /** Goes on with an output behind the last of the states that it went through. */
  static async goOn(path: string, origin: Origin, written: readonly Written[]): Promise<FileTarget> {
    await truncate(progressPath(path), Buffer.byteLength(progressText(origin, written)));
    const target = new FileTarget(path, await open(path, "r+"), await open(progressPath(path), "a"));
    const state = written.at(-1);
    await target.#file.truncate(state?.bytes ?? 0);
    if (state === undefined) return target;
    for await (const bytes of createReadStream(path)) target.#hash.update(bytes);
    target.#bytes = state.bytes;
    target.answered = { input: state.input, counts: state.counts };
    return target;
  }

  get isEmpty(): boolean {
    return this.#bytes === 0;
  }

  write(text: string, answered: Answered): Promise<void> {
    return writable(this.#path, this.#write(text, answered));
  }

  async #write(text: string, answered: Answered): Promise<void> {
    const bytes = this.#path.endsWith(".gz") ? await packed(text) : Buffer.from(text);
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.#file.write(bytes, at, bytes.length - at, this.#position(at));
      at += bytesWritten;
    }
    const output = this.#hash.update(bytes).copy().digest("hex");
    const written: Written = { ...answered, bytes: this.#bytes + bytes.length, output };
    await this.#progress?.appendFile(`${JSON.stringify(written)}\n`);
    this.#bytes = written.bytes;
    this.answered = answered;
  }

  /** A device has no positions. */
  #position(at: number): number | null {
    return this.#progress === undefined ? null : this.#bytes + at;
  }

  async close(isWhole: boolean): Promise<void> {
    // Half a block at the end would be half a row.
    if (!isWhole && this.#progress !== undefined) await this.#file.truncate(this.#bytes).catch(() => undefined);
    await this.#file.close();
    await this.#progress?.close();
    if (isWhole && this.#progress !== undefined) await rm(progressPath(this.#path), { force: true });
  }
}
