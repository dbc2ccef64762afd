import type { LoadedRecord } from "../../../src/tables/load.ts";
import { type EntityRecord, isRetired } from "../../../src/tables/record.ts";
import type { NameInput } from "../../../src/types.ts";
import type { Tables } from "./tables.ts";

/** What a rule found: `entry` says which part of the file, `mend` what to do. */
export interface Finding {
  readonly entry: string;
  readonly problem: string;
  readonly mend: string;
}

/** One demand on a table file, beyond its schema. */
export interface Rule {
  /** The demand itself, as a sentence. */
  readonly name: string;
  readonly check: (file: LoadedRecord, tables: Tables) => readonly Finding[];
}

/** A rule over entities in use; retired ids pass it. */
export function entityRule(name: string, check: (entity: EntityRecord, tables: Tables) => readonly Finding[]): Rule {
  return { name, check: ({ record }, tables) => (isRetired(record) ? [] : check(record, tables)) };
}

/** How a name is called in a finding. */
export function nameEntry(name: NameInput): string {
  return `name ${JSON.stringify(name.text)} (${name.lang})`;
}

/** True where both entities say that they share a name. */
export function bothShare(a: EntityRecord, b: EntityRecord): boolean {
  return (a.sharedWith ?? []).includes(b.id) && (b.sharedWith ?? []).includes(a.id);
}
