import { width } from "./width.ts";

export interface Column<R> {
  readonly title: string;
  readonly align?: "right";
  readonly cell: (row: R) => string;
  /** Colours the cell once it is padded. */
  readonly paint?: (padded: string, row: R) => string;
}

/** The rows under their titles, every column as wide as its widest cell; nothing for no rows. */
export function alignTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  paintTitle: (title: string) => string,
): string {
  if (rows.length === 0) return "";
  const grid = rows.map((row) => columns.map((column) => column.cell(row)));
  const widths = columns.map((column, at) => widest([column.title, ...grid.map((cells) => cells[at] ?? "")]));
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
  return [head, ...body].map((cells) => `${cells.join("  ").trimEnd()}\n`).join("");
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, width(text)), 0);
}
