import { RowSplitter } from "./rows.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** How many rows are looked at. */
const ROWS = 50;

/** What delimiters are called in words. */
export const DELIMITER_NAMES: ReadonlyMap<string, string> = new Map([
  [",", "commas"],
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "bars"],
]);

/**
 * Guesses what separates the columns: that by which most rows have as many cells as there are titles, and of several
 * such that by which there are most.
 */
export function guessDelimiter(head: string): string {
  const named = /^sep=(.)\r?\n/.exec(head)?.[1];
  if (named !== undefined) return named;
  const scores = DELIMITERS.map((delimiter) => scoreOf(head, delimiter));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ",";
}

/** Programs of Microsoft write the delimiter above the titles. */
export function isDelimiterRow(cells: readonly string[]): boolean {
  return /^sep=/.test(cells[0] ?? "") && cells.join("").length <= 5;
}

function scoreOf(head: string, delimiter: string): number {
  const widths: number[] = [];
  for (const { cells } of new RowSplitter("", delimiter).push(`${head}\n`)) {
    widths.push(cells.length);
    if (widths.length === ROWS) break;
  }
  const [titles = 1, ...others] = widths;
  if (titles === 1) return 0;
  const fitting = others.filter((width) => width === titles).length;
  const share = others.length === 0 ? 1 : fitting / others.length;
  return share + Math.min(titles, 100) / 1000;
}
