import type { Resolution } from "../../types.ts";
import type { LoadedRecord } from "../load.ts";
import { type EntityRecord, isRetired } from "../record.ts";

/** All tables together. */
export interface Tables {
  /** The files that use an id; more than one is a fault. */
  readonly filesOf: (id: string) => readonly LoadedRecord[];
  /** The entity in use that has an id. */
  readonly entityOf: (id: string) => EntityRecord | undefined;
  /**
   * The entities in use that bear a name, or say by `tests.resolves` that it leads to them. What differs in case or
   * punctuation alone is one name.
   */
  readonly bearersOf: (name: string) => readonly EntityRecord[];
  /** True for the id of a file that cannot be judged, so that nothing is known of the entity. */
  readonly isMissing: (id: string) => boolean;
}

/** Indexes records for the rules; `missing` are the ids of files that cannot be judged. */
export function makeTables(files: readonly LoadedRecord[], missing: readonly string[] = []): Tables {
  const unknown = new Set(missing);
  const byId = new Map<string, LoadedRecord[]>();
  const byName = new Map<string, Set<EntityRecord>>();
  for (const file of files) {
    const { record } = file;
    byId.set(record.id, [...(byId.get(record.id) ?? []), file]);
    if (isRetired(record)) continue;
    for (const text of [...record.names.map((name) => name.text), ...(record.tests?.resolves ?? [])]) {
      byName.set(folded(text), (byName.get(folded(text)) ?? new Set()).add(record));
    }
  }
  return {
    filesOf: (id) => byId.get(id) ?? [],
    entityOf: (id) => byId.get(id)?.flatMap(({ record }) => (isRetired(record) ? [] : record))[0],
    bearersOf: (name) => [...(byName.get(folded(name)) ?? [])],
    isMissing: (id) => unknown.has(id),
  };
}

/** The outcome of a question in a few words. */
export function outcome(resolution: Resolution<EntityRecord>): string {
  if (resolution.status === "match") return `match ${resolution.entity.id}`;
  const [first] = resolution.candidates;
  const near = first === undefined ? "" : `, first ${first.entity.id} at ${first.score}`;
  return `${resolution.status} (${resolution.reason}${near})`;
}

/** A name without what two spellings of one name may differ in: case, punctuation, and how marks are stored. */
export function folded(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(" ") ?? name;
}
