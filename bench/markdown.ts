/** A Markdown table, its columns padded so that it reads as text too; all but the first are numbers, to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length), 3));
  const pad = (text: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  };
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [
    line(head.map(pad)),
    line(rule),
    ...rows.map((row) => line(head.map((_, column) => pad(row[column] ?? "", column)))),
  ].join("\n");
}

/** A share with three digits: .965, 1.000. */
export function share(value: number): string {
  return value.toFixed(3).replace(/^0/, "");
}
