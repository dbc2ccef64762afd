import { NOTHING_FOUND } from "./exit.ts";
import { report } from "./io.ts";
import { names } from "./names.ts";
import type { Session } from "./session.ts";
import { spellingPrinterFor } from "./spelling-printer.ts";

/** `allonym variants`: the spellings that each name can have, likeliest first. */
export async function variantsCommand(session: Session): Promise<void> {
  const { call, io, library, tally } = session;
  const printer = spellingPrinterFor(io, call);
  for await (const name of names(session)) {
    const spellings = await library.variants(name, call.variantOptions);
    if (spellings.length > 0) tally.addFound();
    await printer.add(name, spellings);
  }
  await printer.end();
  if (call.query && io.stdout.isTTY && tally.code === NOTHING_FOUND) await report(io, "nothing found.");
}
