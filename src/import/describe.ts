import { coded } from "../errors.ts";
import { DELIMITER_NAMES } from "./csv/delimiter.ts";
import { grouped } from "./grouped.ts";
import type { ImportFormat, ImportSummary, RejectionReason } from "./types.ts";

const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  plain: "plain objects",
  csv: "CSV",
  ftm: "FollowTheMoney",
  wikidata: "Wikidata items",
  sparql: "SPARQL results",
  skos: "SKOS",
  "schema.org": "schema.org",
};

const ENCODING_NAMES: ReadonlyMap<string, string> = new Map([
  ["utf-8", "UTF-8"],
  ["utf-16le", "UTF-16 LE"],
  ["utf-16be", "UTF-16 BE"],
]);

/** How many reasons of rejections are told. */
const TOLD = 3;

/**
 * An import in a line of plain English: what was guessed, and how many records became entities.
 *
 * @example
 * ```ts
 * import { describeImport, readEntities } from "allonym/import";
 *
 * const reading = readEntities("id;name\n7;Жанна Щукина\n8;\n", { type: "person" });
 * for await (const entity of reading) entity.id;
 *
 * const said = describeImport(reading.summary);
 * said.startsWith('CSV with semicolons; id from "id", names from "name"'); // true
 * said.endsWith("2 records, 1 entity, 1 rejected (line 3: no name)"); // true
 * ```
 */
export function describeImport(summary: ImportSummary): string {
  try {
    return described(summary);
  } catch (error) {
    throw coded(error, "invalid-option", "summary");
  }
}

function described(summary: ImportSummary): string {
  const { format, delimiter, encoding, remarks } = summary;
  const separated = delimiter === undefined ? "" : ` with ${DELIMITER_NAMES.get(delimiter) ?? `"${delimiter}"`}`;
  const source = [`${format === undefined ? "nothing" : FORMAT_NAMES[format]}${separated}`, encodingName(encoding)];
  return [source.filter((part) => part !== "").join(", "), columnsOf(summary), ...remarks, countsOf(summary)]
    .filter((part) => part !== "")
    .join("; ");
}

function encodingName(encoding: string | undefined): string {
  if (encoding === undefined) return "";
  return ENCODING_NAMES.get(encoding) ?? encoding.charAt(0).toUpperCase() + encoding.slice(1);
}

function columnsOf({ columns, format }: ImportSummary): string {
  if (columns === undefined) return "";
  const { id, names, type } = columns;
  const idPart = id === undefined ? "no id, the line is taken for it" : `id from ${quoted(id, format)}`;
  const typePart = type === undefined ? "" : `, type from ${quoted(type, format)}`;
  const namesPart = names.map((name) => quoted(name, format)).join(", ");
  return `${idPart}, names from ${namesPart}${typePart}`;
}

function quoted(column: string, format: ImportFormat | undefined): string {
  return format === "sparql" ? `?${column}` : JSON.stringify(column);
}

function countsOf({ rows, records, entities, untyped, rejected, reasons }: ImportSummary): string {
  const told = reasons.slice(0, TOLD).map((reason) => `${placeOf(reason)}: ${reason.reason}`);
  const more = reasons.length > TOLD ? "; and other reasons" : "";
  const parts = [
    ...(rows > records ? [counted(rows, "row")] : []),
    counted(records, "record"),
    `${entities === 1 ? "1 entity" : `${grouped(entities)} entities`}${typesOf(untyped, entities)}`,
    ...(rejected > 0 ? [`${grouped(rejected)} rejected (${told.join("; ")}${more})`] : []),
  ];
  return parts.join(", ");
}

function typesOf(untyped: number, entities: number): string {
  if (untyped === 0) return "";
  return untyped === entities
    ? `, taken for ${entities === 1 ? "a person" : "persons"}`
    : ` (${grouped(untyped)} of no type, taken for persons)`;
}

function placeOf({ count, line, record }: RejectionReason): string {
  // A text without line breaks has nothing but its first line.
  const place = line === 1 && record > 1 ? `record ${record}` : `line ${line}`;
  return count === 1 ? place : `${grouped(count)} from ${place} on`;
}

function counted(count: number, thing: string): string {
  return `${grouped(count)} ${thing}${count === 1 ? "" : "s"}`;
}
