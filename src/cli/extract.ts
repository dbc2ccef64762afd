import { NOTHING_FOUND } from "./exit.ts";
import { wordsOf } from "./failure.ts";
import { readText, STDIN } from "./input.ts";
import { report } from "./io.ts";
import { resolverFor } from "./resolver-for.ts";
import type { Session } from "./session.ts";
import { viewFor } from "./views.ts";

/** `allonym extract`: the names in each file, in the order of the files and of their text. */
export async function extractCommand(session: Session): Promise<void> {
  const { call, io, library, tally } = session;
  const resolver = await resolverFor(session);
  const files = call.operands.length === 0 ? [STDIN] : call.operands;
  const view = viewFor(session, files.length > 1);
  for (const file of files) {
    const text = await textOf(file, session);
    if (text === undefined) continue;
    const mentions = await library.extract(resolver, text, { ...call.options, unknown: call.unknown });
    for (const { resolution } of mentions) tally.add(resolution);
    await view.add({ file, text, mentions });
  }
  await view.end();
  if (io.stdout.isTTY && tally.code === NOTHING_FOUND) await report(io, "nothing found.");
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
