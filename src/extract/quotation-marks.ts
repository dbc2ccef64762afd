/** Where a name ends, with the closing mark of a quotation within: ЧВК «Вагнер». */
export function endOfName(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const isOpen = ([open, close]: readonly [string, string]): boolean =>
    text[end] === close &&
    (open === close ? name.split(open).length % 2 === 0 : name.lastIndexOf(open) > name.lastIndexOf(close));
  return PAIRS.some(isOpen) ? end + 1 : end;
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["«", "»"],
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ['"', '"'],
];

/** Whether a name stands in quotation marks. */
export function isInQuotes(text: string, start: number, end: number): boolean {
  return QUOTES.has(text[start - 1] ?? "") && QUOTES.has(text[end] ?? "");
}

const QUOTES: ReadonlySet<string> = new Set(['"', "'", "«", "“", "„", "‘", "‚", "”", "»"]);
