import type { LoadedRecord } from "../../../src/tables/load.ts";
import { type EntityRecord, isRetired } from "../../../src/tables/record.ts";
import type { Resolution } from "../../../src/types.ts";

/** All tables together, and the resolver made of them. */
export interface Tables {
  /** The files that use an id; more than one is a fault. */
  readonly filesOf: (id: string) => readonly LoadedRecord[];
  /** The entity in use that has an id. */
  readonly entityOf: (id: string) => EntityRecord | undefined;
  /** The entities in use that bear a name; what differs in case alone is one name. */
  readonly bearersOf: (name: string) => readonly EntityRecord[];
  readonly resolve: (query: string) => Resolution<EntityRecord>;
}

/** Indexes records for the rules. */
export function makeTables(files: readonly LoadedRecord[], resolve: Tables["resolve"]): Tables {
  const byId = new Map<string, LoadedRecord[]>();
  const byName = new Map<string, Set<EntityRecord>>();
  for (const file of files) {
    const { record } = file;
    byId.set(record.id, [...(byId.get(record.id) ?? []), file]);
    if (isRetired(record)) continue;
    for (const { text } of record.names) {
      byName.set(folded(text), (byName.get(folded(text)) ?? new Set()).add(record));
    }
  }
  return {
    filesOf: (id) => byId.get(id) ?? [],
    entityOf: (id) => byId.get(id)?.flatMap(({ record }) => (isRetired(record) ? [] : record))[0],
    bearersOf: (name) => [...(byName.get(folded(name)) ?? [])],
    resolve,
  };
}

/** The outcome of a question in a few words. */
export function outcome(resolution: Resolution<EntityRecord>): string {
  if (resolution.status === "match") return `match ${resolution.entity.id}`;
  const [first] = resolution.candidates;
  const near = first === undefined ? "" : `, first ${first.entity.id} at ${first.score}`;
  return `${resolution.status} (${resolution.reason}${near})`;
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
