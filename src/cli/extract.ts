import { NOTHING_FOUND } from "./exit.ts";
import { wordsOf } from "./failure.ts";
import { readText, STDIN } from "./input.ts";
import { report } from "./io.ts";
import { locator } from "./locator.ts";
import { type Printer, printerFor } from "./printer.ts";
import type { Session } from "./session.ts";
import { verdictOf } from "./verdict.ts";

/** `allonym extract`: one answer a mention, in the order of the files and of their text. */
export async function extractCommand(session: Session): Promise<void> {
  const { call, io, tally } = session;
  const files = call.operands.length === 0 ? [STDIN] : call.operands;
  const printer = printerFor(io, call.json, ["place", "mention"]);
  for (const file of files) {
    const text = await textOf(file, session);
    if (text !== undefined) await addMentions(file, text, files.length > 1 ? `${file}:` : "", session, printer);
  }
  await printer.end();
  if (io.stdout.isTTY && tally.code === NOTHING_FOUND) await report(io, "nothing found.");
}

async function addMentions(
  file: string,
  text: string,
  prefix: string,
  { call, library, resolver, tally }: Session,
  printer: Printer,
): Promise<void> {
  const locate = locator(text);
  for (const mention of library.extract(resolver, text, call.options)) {
    const { start, end, resolution } = mention;
    tally.add(resolution);
    const asked = [prefix + locate(start), mention.text];
    await printer.add({ file, start, end, text: mention.text }, asked, verdictOf(resolution));
  }
}

// A file that cannot be read does not keep the others from being read.
async function textOf(file: string, { io, tally }: Session): Promise<string | undefined> {
  if (file === STDIN && io.stdin.isTTY) await report(io, "reading a text; end with Ctrl-D.");
  try {
    return await readText(file, io);
  } catch (error) {
    tally.fail();
    await report(io, wordsOf(error));
    return undefined;
  }
}
