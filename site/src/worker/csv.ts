import { withApostrophe } from "../../../src/import/csv/apostrophe.ts";

/** Rows as CSV with commas, by RFC 4180, safe to be opened in a spreadsheet. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string): string {
  const safe = withApostrophe(text);
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
