import type { Io, Output } from "../../src/cli/io.ts";

/** What a test sets up around a run. */
export interface Setting {
  readonly stdin?: string | readonly Uint8Array[];
  readonly terminal?: boolean;
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
export function fakeIo({ stdin = "", terminal = false, typed, env = {}, stdoutFails }: Setting = {}): FakeIo {
  const chunks = typeof stdin === "string" ? [new TextEncoder().encode(stdin)] : stdin;
  const stdout = output(terminal, stdoutFails);
  const stderr = output(terminal);
  return {
    stdin: { isTTY: typed, [Symbol.asyncIterator]: () => stream(chunks) },
    stdout,
    stderr,
    env,
    out: stdout.text,
    err: stderr.text,
  };
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

function output(isTTY: boolean, failsWith?: string): Output & { text(): string } {
  let written = "";
  return {
    isTTY,
    write(text, done) {
      if (failsWith !== undefined) return done(Object.assign(new Error(`write ${failsWith}`), { code: failsWith }));
      written += text;
      done();
    },
    text: () => written,
  };
}
