import { wordsOf } from "./failure.ts";
import { readLines, STDIN } from "./input.ts";
import { report } from "./io.ts";
import type { Session } from "./session.ts";

/** The names to look up: the operands, then the lines of each file; standard input if neither is given. */
export async function* names(session: Session): AsyncGenerator<string> {
  const { operands, nameFiles } = session.call;
  yield* operands;
  const files = operands.length === 0 && nameFiles.length === 0 ? [STDIN] : nameFiles;
  for (const file of files) yield* namesOf(file, session);
}

// A file that cannot be read does not keep the others from being read.
async function* namesOf(file: string, { io, tally }: Session): AsyncGenerator<string> {
  if (file === STDIN && io.stdin.isTTY) await report(io, "reading names, one a line; end with Ctrl-D.");
  try {
    yield* readLines(file, io);
  } catch (error) {
    tally.fail();
    await report(io, wordsOf(error));
  }
}
