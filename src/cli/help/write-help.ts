import { type Io, writeWrapped } from "../io.ts";
import { width } from "../width.ts";

/** The blanks before a line that goes on with a description. */
const GOES_ON = /\n {12,}/g;

/** Writes a text that says how to call a command, made for the width of the terminal. */
export async function writeHelp(io: Io, help: string): Promise<void> {
  const widest = Math.max(...help.split("\n").map(width));
  const isNarrow = widest > (io.stdout.columns ?? Number.POSITIVE_INFINITY);
  await writeWrapped(io, isNarrow ? help.replace(GOES_ON, " ") : help);
}
