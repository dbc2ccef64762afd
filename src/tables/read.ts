import { allonymError } from "../errors.ts";
import { jsonFault } from "./json-fault.ts";
import type { TableRecord } from "./record.ts";
import { recordFindings } from "./validate.ts";

/**
 * Reads one table file: an entity, or an id that has moved or split.
 *
 * @param path - names the file in errors
 * @throws `table-not-json` or `table-invalid`
 */
export function readRecord(text: string, path: string): TableRecord {
  return checkRecord(readJson(text, path), path);
}

/** Parses the text of a table file; throws `table-not-json`. */
export function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What JSON.parse says differs between versions of V8.
    const { line, why = (error as Error).message } = jsonFault(text) ?? {};
    throw allonymError("table-not-json", `is not JSON: ${line === undefined ? "" : `line ${line}: `}${why}`, {
      path,
      hint: "Mend the text at that place; a comma too many or a missing quote is the usual cause.",
    });
  }
}

/** A value as the record that it is; throws `table-invalid`. */
export function checkRecord(value: unknown, path: string): TableRecord {
  const findings = recordFindings(value);
  if (findings.length === 0) return value as TableRecord;
  throw allonymError("table-invalid", findings.map(({ problem }) => problem).join("; "), {
    path,
    entityId: idOf(value),
    hint: [...new Set(findings.map(({ mend }) => mend))].join(" "),
  });
}

function idOf(value: unknown): string | undefined {
  const id = (value as { readonly id?: unknown } | null)?.id;
  return typeof id === "string" ? id : undefined;
}
