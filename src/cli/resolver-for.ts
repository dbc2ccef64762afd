import type { EntityInput, Resolver } from "../types.ts";
import { report } from "./io.ts";
import type { Session } from "./session.ts";

/** The resolver of the tables that a call names, or of those that come along. */
export async function resolverFor({ call, io, library }: Session): Promise<Resolver<EntityInput>> {
  const { threshold } = call.options;
  if (call.tables.length === 0) return library.createResolver(library.builtIn, { threshold });
  const tables = await Promise.all(call.tables.map((path) => library.loadTable(path, call.reading)));
  for (const { said } of tables) if (said !== undefined) await report(io, said);
  return library.createResolver(
    tables.flatMap(({ entities }) => entities),
    { threshold },
  );
}
