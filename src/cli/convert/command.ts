import { FOUND } from "../exit.ts";
import { writeHelp } from "../help/write-help.ts";
import { type Io, report } from "../io.ts";
import { readConvertArgs } from "./args.ts";
import { HELP } from "./help.ts";
import { openSource } from "./source.ts";
import { writeTable } from "./write-table.ts";
import { writeText } from "./write-text.ts";

/** `allonym convert`: a list in another format. Gives the exit code. */
export async function convertCommand(argv: readonly string[], io: Io): Promise<number> {
  const call = readConvertArgs(argv);
  if (call === "help") {
    await writeHelp(io, HELP);
    return FOUND;
  }
  const { source, to, output, reading } = call;
  const { entities, said } = await openSource(source, reading);
  // Neither is known before the end, and what was read is worth knowing though writing failed.
  const written = await (to === "table" ? writeTable(entities, output as string) : writeText(entities, to, output, io));
  const ofReading = said();
  if (ofReading !== undefined) await report(io, ofReading);
  await report(io, written);
  return FOUND;
}
