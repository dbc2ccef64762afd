import { names } from "./names.ts";
import { printerFor } from "./printer.ts";
import { resolverFor } from "./resolver-for.ts";
import type { Session } from "./session.ts";

/** `allonym resolve`: one answer a name. */
export async function resolveCommand(session: Session): Promise<void> {
  const { call, io, tally } = session;
  const resolver = await resolverFor(session);
  const printer = printerFor(io, call.json);
  for await (const query of names(session)) {
    const resolution = resolver.resolve(query, call.options);
    tally.add(resolution);
    await printer.add(query, resolution);
  }
  await printer.end();
}
