import type { Entity } from "../types.ts";

/** An entity as its file holds it: with the sources of its names and with its tests. */
export interface EntityRecord extends Entity {
  readonly tests?:
    | {
        /** Spellings that must resolve to the entity without being listed as names. */
        readonly resolves?: readonly string[] | undefined;
        /** Strings that must not resolve to it. */
        readonly rejects?: readonly string[] | undefined;
      }
    | undefined;
}

/** What is left of an id that is no longer in use: where it went. */
export type RetiredRecord =
  | { readonly id: string; readonly movedTo: string }
  | { readonly id: string; readonly splitInto: readonly string[] };

/** What one file of a table holds. */
export type TableRecord = EntityRecord | RetiredRecord;

/** Tells a retired id from an entity in use. */
export function isRetired(record: TableRecord): record is RetiredRecord {
  return "movedTo" in record || "splitInto" in record;
}

/** The entities in use among records. */
export function entitiesOf(records: readonly TableRecord[]): readonly EntityRecord[] {
  return records.filter((record): record is EntityRecord => !isRetired(record));
}
