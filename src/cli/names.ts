import type { CommandCall } from "./args.ts";
import type { Tally } from "./exit.ts";
import { wordsOf } from "./failure.ts";
import { readLines, STDIN } from "./input.ts";
import { type Io, report } from "./io.ts";

/** What a command that asks for names has been called with. */
interface Asked {
  readonly call: Pick<CommandCall, "operands" | "nameFiles">;
  readonly io: Io;
  readonly tally: Tally;
}

/**
 * The names to look up: the operands, then the lines of each file; standard input if neither is given, and in the place
 * of an operand `-`.
 */
export async function* names(session: Asked): AsyncGenerator<string> {
  const { operands, nameFiles } = session.call;
  for (const operand of operands) {
    if (operand === STDIN) yield* namesOf(STDIN, session);
    else yield operand;
  }
  const files = operands.length === 0 && nameFiles.length === 0 ? [STDIN] : nameFiles;
  for (const file of files) yield* namesOf(file, session);
}

// A file that cannot be read does not keep the others from being read.
async function* namesOf(file: string, { io, tally }: Asked): AsyncGenerator<string> {
  if (file === STDIN && io.stdin.isTTY) await report(io, "reading names, one a line; end with Ctrl-D.");
  try {
    yield* readLines(file, io);
  } catch (error) {
    tally.fail();
    await report(io, wordsOf(error));
  }
}
