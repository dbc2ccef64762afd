import type { EntityInput } from "../../types.ts";
import { withApostrophe } from "../csv/apostrophe.ts";
import { cellOfTexts } from "../csv/cell-values.ts";
import { readTitle } from "../csv/titles.ts";
import { fieldOf, type JsonObject } from "../record.ts";
import { CAPACITIES } from "./capacity.ts";
import { furtherFields, type KeptEntity, keep } from "./keep.ts";
import type { Losses } from "./losses.ts";
import type { Writer } from "./writer.ts";

/** How many entities are looked at to see what further fields there are. */
const AHEAD = 1_000;

const OF_NAME = ["id", "type", "name", "lang", "kind", "canonical", "sources"] as const;
const OF_ENTITY = ["description", "wikidata", "distinctFrom", "sharedWith"] as const;

/** Titles with a meaning; a further field that is called so would not be read back as it is. */
const TAKEN: readonly string[] = [...OF_NAME, ...OF_ENTITY, "names"];

/**
 * A table with a row for each name: what is said of the entity as a whole stands in its first row. Excel takes a file
 * without a byte order mark to be of its country's old encoding, so that there is one.
 */
export function csvWriter(losses: Losses): Writer {
  let columns: ReadonlySet<string> = new Set();
  return {
    ahead: AHEAD,
    begin: (first) => {
      columns = new Set(first.flatMap((entity) => furtherFields(entity).map(([field]) => field)).filter(canBeTitle));
      return `\u{FEFF}${rowOf([...OF_NAME, ...OF_ENTITY, ...columns])}`;
    },
    textOf: (entity: EntityInput) => {
      const kept = keep(entity, CAPACITIES.csv, losses, columns);
      return kept === undefined ? undefined : rowsOf(kept, columns);
    },
  };
}

function canBeTitle(field: string): boolean {
  const isClean = field !== "" && field === field.trim() && !/[\p{Surrogate}\0\u{FFFD}]/u.test(field);
  const isTaken = TAKEN.some((title) => title.toLowerCase() === field.toLowerCase());
  return isClean && !isTaken && readTitle(field).length === 0;
}

function rowsOf(entity: KeptEntity, columns: ReadonlySet<string>): string {
  const { id, type = "", names, description = "", identifiers, distinctFrom, sharedWith } = entity;
  const ofEntity = [
    description,
    identifiers?.wikidata ?? "",
    cellOfTexts(distinctFrom ?? []),
    cellOfTexts(sharedWith ?? []),
    ...Array.from(columns, (column) => String(fieldOf(entity as unknown as JsonObject, column) ?? "")),
  ];
  const others = ofEntity.map(() => "");
  return names
    .map(({ text, lang = "", kind = "", canonical, sources }, at) => {
      const listed = sources === undefined ? "" : JSON.stringify(sources);
      return rowOf([id, type, text, lang, kind, canonical ? "yes" : "", listed, ...(at === 0 ? ofEntity : others)]);
    })
    .join("");
}

// Lines end with LF: every spreadsheet reads it, and so do the tools that read lines.
function rowOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(",")}\n`;
}

function cellOf(text: string): string {
  const harmless = withApostrophe(text);
  return /[",\n\r]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
