import type { Io, Output } from "../../src/cli/io.ts";

/** What a test sets up around a run. */
export interface Setting {
  readonly stdin?: string | readonly Uint8Array[];
  /** It fails with this code when it has been read. */
  readonly stdinFails?: string;
  readonly terminal?: boolean;
  /** How wide the terminal is. */
  readonly columns?: number;
  /** Somebody types the standard input. */
  readonly typed?: boolean;
  readonly env?: Io["env"];
  /** Standard output fails with this code. */
  readonly stdoutFails?: string;
}

export interface FakeIo extends Io {
  out(): string;
  err(): string;
}

/** Streams that keep what is written to them. */
export function fakeIo({ stdin = "", terminal = false, columns, typed, env = {}, ...fails }: Setting = {}): FakeIo {
  const chunks = typeof stdin === "string" ? [new TextEncoder().encode(stdin)] : stdin;
  const stdout = { ...output(terminal, fails.stdoutFails), columns };
  const stderr = { ...output(terminal), columns };
  return {
    stdin: { isTTY: typed, [Symbol.asyncIterator]: () => stream(chunks, fails.stdinFails) },
    stdout,
    stderr,
    env,
    out: stdout.text,
    err: stderr.text,
  };
}

async function* stream(chunks: readonly Uint8Array[], failsWith?: string): AsyncGenerator<Uint8Array> {
  yield* chunks;
  if (failsWith !== undefined) throw coded(`read ${failsWith}`, failsWith);
}

function coded(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}

function output(isTTY: boolean, failsWith?: string): Output & { text(): string } {
  let written = "";
  return {
    isTTY,
    // Streams of Node can do without it, and cli-progress does.
    write(text, done: (error?: Error | null) => void = () => undefined) {
      if (failsWith !== undefined) return done(coded(`write ${failsWith}`, failsWith));
      written += text;
      done();
    },
    text: () => written,
  };
}
