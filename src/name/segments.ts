import type { SmallWords } from "../text/small-words.ts";
import type { NameWord } from "./brackets.ts";
import type { UnassignedPart } from "./part.ts";

/** Words of a person's name between commas and brackets. */
export interface Segment {
  readonly parts: readonly UnassignedPart[];
  readonly bracketed: boolean;
  /** A comma stands before it, or brackets around it. */
  readonly aside: boolean;
  /** It stands behind a surname alone, where the given names are expected. */
  readonly isGivenSlot: boolean;
}

/** What the segments of a name have around them. */
export interface Setting {
  /** The name has small words and capitals, so that these tell something. */
  readonly isMixed: boolean;
  /** Words that are no notes as far as is known, outside brackets. */
  readonly names: number;
}

/** The segments of a name, in order. */
export function segmentsOf(
  smallWords: SmallWords,
  all: readonly UnassignedPart[],
  words: readonly NameWord[],
): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0, from = 0; at < all.length; at++) {
    const bracketed = isBracketed(words[at]);
    const isLast = at + 1 === all.length || all[at]?.comma === true || isBracketed(words[at + 1]) !== bracketed;
    if (!isLast) continue;
    const isBehindComma = from > 0 && all[from - 1]?.comma === true;
    const [first, more] = segments;
    const isGivenSlot = isBehindComma && !bracketed && more === undefined && namesIn(smallWords, first) === 1;
    const parts = all.slice(from, at + 1);
    segments.push({ parts, bracketed, aside: isBehindComma || bracketed, isGivenSlot });
    from = at + 1;
  }
  return segments;
}

function isBracketed(word: NameWord | undefined): boolean {
  return word?.bracketed === true;
}

/** What a name with these segments has around them. */
export function settingOf(smallWords: SmallWords, segments: readonly Segment[]): Setting {
  const parts = segments.flatMap((segment) => segment.parts);
  const open = segments.filter(({ bracketed }) => !bracketed);
  return {
    isMixed: parts.some(({ capital, allCapitals, folded }) => capital && !allCapitals && folded.length > 1),
    names: open.reduce((sum, segment) => sum + namesIn(smallWords, segment), 0),
  };
}

/** Counts what may be a name; words that a hyphen ties are one. */
function namesIn(smallWords: SmallWords, segment: Segment | undefined): number {
  const isName = ({ folded, script, joined }: UnassignedPart): boolean =>
    script !== undefined && !joined && !smallWords.isTitle(folded) && !smallWords.notes.isListed(folded);
  return segment?.parts.filter(isName).length ?? 0;
}
