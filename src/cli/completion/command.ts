import { show } from "../../errors.ts";
import { FOUND } from "../exit.ts";
import { writeHelp } from "../help/write-help.ts";
import { type Io, write } from "../io.ts";
import { parseOptions, usageOf } from "../parse-options.ts";
import { HELP } from "./help.ts";
import { SHELLS, scriptFor } from "./scripts.ts";

const usage = usageOf("completion");

/** `allonym completion`: a script that completes commands and options in a shell. Gives the exit code. */
export async function completionCommand(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("completion", argv, {});
  const [shell, another] = positionals;
  if (values.help) {
    await writeHelp(io, HELP);
    return FOUND;
  }
  if (shell === undefined) throw usage(`completion for which shell? ${SHELLS.join(", ")}`);
  if (another !== undefined) throw usage(`completion takes one shell: ${show(another)} is another`);
  const script = scriptFor(shell);
  if (script === undefined) throw usage(`${show(shell)} is none of ${SHELLS.join(", ")}`);
  await write(io.stdout, script);
  return FOUND;
}
