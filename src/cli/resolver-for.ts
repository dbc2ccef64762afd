import { allonymError } from "../errors.ts";
import type { EntityInput, Resolver } from "../types.ts";
import type { CommandCall } from "./args.ts";
import { report } from "./io.ts";
import type { Library } from "./library.ts";
import type { LoadedTable } from "./own-table.ts";
import type { Session } from "./session.ts";

/** What says which tables are asked, and how; and what reads them. */
export interface TableSession extends Pick<Session, "io"> {
  readonly library: Pick<Library, "builtInResolver" | "createResolver" | "loadTable">;
  readonly call: Pick<CommandCall, "tables" | "reading" | "index" | "options">;
}

/** The resolver of the tables that a call names, or of those that come along. */
export async function resolverFor({ call, io, library }: TableSession): Promise<Resolver<EntityInput>> {
  const { threshold } = call.options;
  if (call.tables.length === 0) return library.builtInResolver({ threshold });
  const tables = await Promise.all(call.tables.map((path) => library.loadTable(path, call.reading, io.stdin)));
  for (const { said } of tables) if (said !== undefined) await report(io, said);
  checkIds(tables, call.tables);
  const entities = tables.flatMap(({ entities }) => entities);
  if (call.index === undefined) return library.createResolver(entities, { threshold });
  return (await import("./kept-index.ts")).resolverByIndex(call.index, entities, { threshold, io });
}

/** Each table has seen to its own ids; those of others it does not know. */
function checkIds(tables: readonly LoadedTable[], paths: readonly string[]): void {
  if (tables.length === 1) return;
  const tableOf = new Map<string, number>();
  for (const [at, { entities }] of tables.entries()) {
    for (const { id } of entities) {
      const first = tableOf.get(id);
      if (first === undefined) tableOf.set(id, at);
      else if (first !== at) {
        throw allonymError("duplicate-id", `has an id that ${paths[first]} has too`, {
          path: paths[at],
          entityId: id,
          hint: "Give each entity an id of its own, or put the names of both into one.",
        });
      }
    }
  }
}
