import type { Word } from "../text/words.ts";

/** A word of a name, and how it stands in its text. */
export interface NameWord extends Word {
  /** It stands in brackets or, in a person's name, in quotation marks. */
  readonly bracketed?: boolean | undefined;
}

/** Round and square brackets; at the end they may be left open. */
const BRACKETS = /[([（][^)\]）]*[)\]）]?/g;

/** Words of which those are known that stand in brackets: Kłajpeda (Klaipėda), Самарский университет (СамГУ). */
export function withBrackets(text: string, split: readonly Word[], aside: RegExp = BRACKETS): readonly NameWord[] {
  const spans = Array.from(text.matchAll(aside), ({ 0: all, index }) => [index, index + all.length] as const);
  if (spans.length === 0) return split;
  return split.map((word) =>
    spans.some(([start, end]) => start <= word.start && word.end <= end) ? { ...word, bracketed: true } : word,
  );
}
