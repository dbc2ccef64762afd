import { harmlessLines } from "./width.ts";

/** What the command line reads: `process.stdin`, or a fake in a test. */
export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean | undefined;
  destroy?(): unknown;
}

/** What the command line writes to: `process.stdout`, `process.stderr`, or a fake in a test. */
export interface Output {
  readonly isTTY?: boolean | undefined;
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

/** Writes one message for the person at the terminal. A closed stderr must not hide the exit code. */
export async function report(io: Io, message: string): Promise<void> {
  await write(io.stderr, `allonym: ${harmlessLines(message)}\n`).catch(() => undefined);
}
