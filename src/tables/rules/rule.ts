import type { NameInput, Resolution } from "../../types.ts";
import type { Finding } from "../finding.ts";
import type { LoadedRecord } from "../load.ts";
import { type EntityRecord, isRetired } from "../record.ts";
import type { Tables } from "./tables.ts";

/** One demand on a table file, beyond its schema. */
export interface Rule<T extends Tables = Tables> {
  /** The demand itself, as a sentence. */
  readonly name: string;
  readonly check: (file: LoadedRecord, tables: T) => readonly Finding[];
}

/** Tables, and the resolver made of them. */
export interface ResolvingTables extends Tables {
  readonly resolve: (query: string) => Resolution<EntityRecord>;
}

/** A rule over entities in use; retired ids pass it. */
export function entityRule<T extends Tables = Tables>(
  name: string,
  check: (entity: EntityRecord, tables: T) => readonly Finding[],
): Rule<T> {
  return { name, check: ({ record }, tables) => (isRetired(record) ? [] : check(record, tables)) };
}

/** A rule over the names of entities in use. It gives what is wrong with a name, if anything is. */
export function nameRule<T extends Tables = Tables>(
  name: string,
  check: (name: NameInput, entity: EntityRecord, tables: T) => Omit<Finding, "at"> | undefined,
): Rule<T> {
  return entityRule(name, (entity, tables) =>
    entity.names.flatMap((one, number) => {
      const fault = check(one, entity, tables);
      return fault === undefined ? [] : { at: ["names", number], ...fault };
    }),
  );
}

/** True where both entities say that they share a name. */
export function bothShare(a: EntityRecord, b: EntityRecord): boolean {
  return (a.sharedWith ?? []).includes(b.id) && (b.sharedWith ?? []).includes(a.id);
}
