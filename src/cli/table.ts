import { width } from "./width.ts";

const GAP = "  ";

export interface Column<R> {
  readonly title: string;
  readonly align?: "right";
  readonly cell: (row: R) => string;
  /** Colours the cell once it is padded. */
  readonly paint?: (padded: string, row: R) => string;
}

/**
 * The rows under their titles, every column as wide as its widest cell; nothing for no rows. Where that is wider than
 * the terminal, each cell stands on a line of its own behind its title.
 *
 * @param terminal columns of the terminal, if it is one
 */
export function alignTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  paintTitle: (title: string) => string,
  terminal: number = Number.POSITIVE_INFINITY,
): string {
  if (rows.length === 0) return "";
  const grid = rows.map((row) => columns.map((column) => column.cell(row)));
  const widths = columns.map((column, at) => widest([column.title, ...grid.map((cells) => cells[at] ?? "")]));
  if (widths.reduce((sum, one) => sum + GAP.length + one, -GAP.length) > terminal)
    return stacked(columns, rows, paintTitle);
  const pad = (text: string, at: number): string => {
    const gap = " ".repeat((widths[at] ?? 0) - width(text));
    return columns[at]?.align === "right" ? gap + text : text + gap;
  };
  const head = columns.map((column, at) => paintTitle(pad(column.title, at)));
  const body = rows.map((row, line) =>
    columns.map((column, at) => {
      const padded = pad(grid[line]?.[at] ?? "", at);
      return column.paint?.(padded, row) ?? padded;
    }),
  );
  return [head, ...body].map((cells) => `${cells.join(GAP).trimEnd()}\n`).join("");
}

/** Cells that say nothing are left out; a blank line parts rows. */
function stacked<R>(columns: readonly Column<R>[], rows: readonly R[], paintTitle: (title: string) => string): string {
  const room = widest(columns.map(({ title }) => title));
  const lineOf = ({ title, cell, paint }: Column<R>, row: R): string => {
    const text = cell(row);
    return `${paintTitle(title.padEnd(room))}${GAP}${paint?.(text, row) ?? text}\n`;
  };
  const shown = rows.map((row) =>
    columns
      .filter(({ cell }) => cell(row) !== "")
      .map((column) => lineOf(column, row))
      .join(""),
  );
  return shown.join("\n");
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, width(text)), 0);
}
