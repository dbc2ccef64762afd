import type { Source } from "../../types.ts";
import { isObject } from "../record.ts";

const SEPARATOR = /[|;\n]/;
const SOURCE_FIELDS: ReadonlySet<string> = new Set(["title", "url", "accessed", "archived"] satisfies (keyof Source)[]);

/** The texts of a cell that holds several: a list of JSON, or what stands between `|`, `;` and line breaks. */
export function textsOfCell(cell: string): readonly string[] {
  const listed = listOfJson(cell);
  if (listed?.every((one) => typeof one === "string")) return listed;
  return cell
    .split(SEPARATOR)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** A cell for several texts: with bars between them, or as JSON if that would not be read back. */
export function cellOfTexts(texts: readonly string[]): string {
  const cell = texts.join(" | ");
  const read = textsOfCell(cell);
  return read.length === texts.length && read.every((text, at) => text === texts[at]) ? cell : JSON.stringify(texts);
}

/** The sources of a cell that holds them as JSON; undefined if it holds something else. */
export function sourcesOfCell(cell: string): readonly Source[] | undefined {
  const listed = listOfJson(cell);
  return listed !== undefined && listed.length > 0 && listed.every(isSource) ? listed : undefined;
}

function listOfJson(cell: string): readonly unknown[] | undefined {
  if (!cell.startsWith("[")) return undefined;
  try {
    const value: unknown = JSON.parse(cell);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSource(value: unknown): value is Source {
  if (!isObject(value)) return false;
  return Object.entries(value).every(([field, text]) => SOURCE_FIELDS.has(field) && typeof text === "string");
}
