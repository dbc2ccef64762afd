import { coded } from "../../errors.ts";
import { grouped } from "../grouped.ts";
import { describeLosses } from "./losses.ts";
import type { ExportFormat, ExportSummary } from "./types.ts";

const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  jsonl: "JSON lines",
  csv: "CSV",
  ftm: "FollowTheMoney",
  skos: "SKOS",
};

/** Why an entity may be left out as a whole. */
const LEFT_OUT: Readonly<Partial<Record<ExportFormat, string>>> = {
  csv: "with blank ids",
  ftm: "as it has no schema for groups",
};

/**
 * An export in a line of plain English: how many entities were written, and what the format could not hold.
 *
 * @example
 * ```ts
 * import { describeExport, writeEntities } from "allonym/import";
 *
 * const entities = [{ id: "ufa", type: "place" as const, names: [{ text: "Уфа", lang: "ru" }] }];
 * const writing = writeEntities(entities, { format: "ftm" });
 * for await (const part of writing) part;
 *
 * describeExport(writing.summary); // "FollowTheMoney; 1 entity; it cannot hold the language of 1 name"
 * ```
 */
export function describeExport(summary: ExportSummary): string {
  try {
    return described(summary);
  } catch (error) {
    throw coded(error, "invalid-option", "summary");
  }
}

function described({ format, entities, leftOut, losses }: ExportSummary): string {
  const out = leftOut === 0 ? "" : `, ${grouped(leftOut)} left out ${LEFT_OUT[format] ?? ""}`;
  const written = entities === 1 ? "1 entity" : `${grouped(entities)} entities`;
  return [FORMAT_NAMES[format], `${written}${out}`, ...describeLosses(losses)].join("; ");
}
