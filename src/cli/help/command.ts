import { show } from "../../errors.ts";
import { FOUND } from "../exit.ts";
import type { Io } from "../io.ts";
import { parseOptions, usageOf } from "../parse-options.ts";
import { HELP_OF } from "./all.ts";
import { OVERVIEW } from "./overview.ts";
import { writeHelp } from "./write-help.ts";

/** `allonym help`: what there is, or the options of a command. Gives the exit code. */
export async function helpCommand(argv: readonly string[], io: Io): Promise<number> {
  const [command] = parseOptions("help", argv, {}).positionals;
  if (command !== undefined && !Object.hasOwn(HELP_OF, command)) {
    throw usageOf("help")(`unknown command ${show(command)}`);
  }
  await writeHelp(io, command === undefined ? OVERVIEW : (HELP_OF[command] as string));
  return FOUND;
}
