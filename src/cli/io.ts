import { cut } from "../show.ts";
import { harmlessLines } from "./width.ts";
import { wrapped } from "./wrap.ts";

/** What the command line reads: `process.stdin`, or a fake in a test. */
export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean | undefined;
  destroy?(): unknown;
}

/** What the command line writes to: `process.stdout`, `process.stderr`, or a fake in a test. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  /** How wide the terminal is. */
  readonly columns?: number | undefined;
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/** The surroundings of one run. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly NO_COLOR?: string | undefined; readonly TERM?: string | undefined };
}

/** Writes and waits, so that a reader who leaves (`| head`) stops the work; rejects with the stream's error. */
export function write(stream: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes to standard output, on a terminal broken between words. */
export async function writeWrapped({ stdout }: Io, text: string): Promise<void> {
  await write(stdout, wrapped(text, stdout.columns));
}

/** UTF-16 units of a message: an argument or a file that it quotes may be megabytes long. */
const LONGEST_MESSAGE = 10_000;

/** Writes one message for the person at the terminal. A closed stderr must not hide the exit code. */
export async function report(io: Io, message: string): Promise<void> {
  await write(
    io.stderr,
    wrapped(`allonym: ${harmlessLines(cut(message, LONGEST_MESSAGE))}\n`, io.stderr.columns),
  ).catch(() => undefined);
}
