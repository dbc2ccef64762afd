import { run } from "../../../src/cli/run.ts";
import { fakeIo, type Setting } from "../fake-io.ts";
import { usualLibrary } from "../usual-library.ts";

export const STAFF = 'id,name\n7,Жанна Щукина\n8,"Лужин, Юрий"\n';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `allonym resolve ...` in this process. */
export async function resolve(
  argv: readonly string[],
  { version = "1.2.3", ...setting }: Setting & { readonly version?: string } = {},
): Promise<Outcome> {
  const io = fakeIo(setting);
  const code = await run(["resolve", ...argv], io, { ...usualLibrary, version });
  return { code, out: io.out(), err: io.err() };
}
