const A = 65;
/** Letters that no folded text has; each stands for how many letters a text has in common with the one before. */
const COUNTS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * Sorted texts without capitals as one: of each only what differs from the one before, behind a capital for how much
 * does not. A third smaller than the texts, compressed or not. (Witten, Moffat, Bell: Managing Gigabytes, 4.1.)
 */
export function frontCoded(sorted: readonly string[]): string {
  let before = "";
  let coded = "";
  for (const text of sorted) {
    let common = 0;
    while (common < COUNTS.length - 1 && common < text.length && text[common] === before[common]) common++;
    coded += (COUNTS[common] as string) + text.slice(common);
    before = text;
  }
  return coded;
}

/** The texts of {@link frontCoded}. */
export function frontDecoded(coded: string): string[] {
  const texts: string[] = [];
  let before = "";
  for (let from = 0; from < coded.length; ) {
    let to = from + 1;
    while (to < coded.length && !isCapital(coded.charCodeAt(to))) to++;
    before = before.slice(0, coded.charCodeAt(from) - A) + coded.slice(from + 1, to);
    texts.push(before);
    from = to;
  }
  return texts;
}

function isCapital(unit: number): boolean {
  return unit >= A && unit < A + COUNTS.length;
}
