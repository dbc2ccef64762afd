import type { NameKind } from "../../types.ts";
import { isNameKind } from "../name-kinds.ts";
import type { NameNotes } from "../names.ts";
import { sourcesOfCell } from "./cell-values.ts";
import type { NoteColumns } from "./roles.ts";

/** What a row says of the name in it. */
export interface RowNotes {
  readonly kind?: NameKind | undefined;
  readonly notes?: NameNotes | undefined;
  /** The columns that say it; the others hold something else, and are kept as they are. */
  readonly taken: readonly string[];
}

export const NO_NOTES: RowNotes = { taken: [] };

// "yes" is written, as spreadsheets translate `true` when they save a table.
const YES = /^(?:yes|true|1|да)$/i;

/** Reads the columns about a row's name. */
export function rowNotes(columns: NoteColumns, cellOf: (title: string | undefined) => string): RowNotes {
  const kind = cellOf(columns.kind).trim();
  const isKind = isNameKind(kind);
  const isCanonical = YES.test(cellOf(columns.canonical).trim());
  const sources = sourcesOfCell(cellOf(columns.sources));
  return {
    kind: isKind && kind !== "spelling" ? kind : undefined,
    notes: { ...(isCanonical && { canonical: true }), ...(sources !== undefined && { sources }) },
    taken: [isKind && columns.kind, isCanonical && columns.canonical, sources !== undefined && columns.sources].filter(
      (title) => typeof title === "string",
    ),
  };
}
