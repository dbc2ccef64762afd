import { names } from "./names.ts";
import { printerFor } from "./printer.ts";
import { resolverFor } from "./resolver-for.ts";
import type { Session } from "./session.ts";

/** `allonym resolve`: one answer a name, or a row. */
export async function resolveCommand(session: Session): Promise<void> {
  const { call, io, tally } = session;
  if (call.batch !== undefined) return (await import("./batch/command.ts")).batchCommand(session, call.batch);
  const resolver = await resolverFor(session);
  const printer = printerFor(io, call.json);
  for await (const query of names(session)) {
    const resolution = resolver.resolve(query, call.options);
    tally.add(resolution);
    await printer.add(query, resolution);
  }
  await printer.end();
}
