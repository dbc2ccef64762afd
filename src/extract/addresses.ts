import type { Settings } from "../settings.ts";
import type { Span } from "../types.ts";

type AddressSettings = Settings["extract"]["address"];

// What shows that a run without spaces holds an address.
const MARKS = ["://", "www.", "](", "@"] as const;

/**
 * Spans of addresses: what has a scheme or www. from there to the next space, targets of Markdown links, and what has
 * an @. Linear time.
 */
export function addressesIn(text: string, settings: AddressSettings): Span[] {
  const next = MARKS.map((mark) => text.indexOf(mark));
  const found: Span[] = [];
  for (;;) {
    const at = Math.min(...next.map((place) => (place < 0 ? Number.POSITIVE_INFINITY : place)));
    if (at === Number.POSITIVE_INFINITY) return found;
    const [start, end] = runAround(text, at, found.at(-1)?.[1] ?? 0);
    const address = addressIn(text.slice(start, end), settings);
    if (address !== undefined) found.push([start + address[0], start + address[1]]);
    MARKS.forEach((mark, number) => {
      if ((next[number] as number) >= 0 && (next[number] as number) < end) next[number] = text.indexOf(mark, end);
    });
  }
}

/** The run without spaces around a place, which does not reach before `from`. */
function runAround(text: string, at: number, from: number): Span {
  let [start, end] = [at, at];
  while (start > from && !endsAddress(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !endsAddress(text.charCodeAt(end))) end++;
  return [start, end];
}

/** Whether a unit ends an address: a space, or what stands in scripts that write none. */
function endsAddress(unit: number): boolean {
  return (
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    unit <= 0x20 ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x202f
  );
}

function addressIn(run: string, { longestScheme, longestMail }: AddressSettings): Span | undefined {
  const target = run.indexOf("](");
  if (target >= 0) {
    const end = run.indexOf(")", target);
    return [target, end < 0 ? run.length : end];
  }
  const scheme = run.indexOf("://");
  if (scheme >= 0) {
    const letters = /[a-z]*$/i.exec(run.slice(Math.max(0, scheme - longestScheme), scheme));
    return [scheme - (letters?.[0].length ?? 0), run.length];
  }
  const www = run.search(/\bwww\./);
  if (www >= 0) return [www, run.length];
  return /[^@]@[^@]+\./.test(run.slice(0, longestMail)) ? [0, run.length] : undefined;
}
