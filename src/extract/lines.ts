import type { Word } from "../text/words.ts";

/** A line of a text. */
export interface Line {
  readonly start: number;
  /** How many of its words are longer than a conjunction, and how many of these have a capital. */
  readonly full: number;
  readonly capitals: number;
  /** It is a paragraph of its own that does not end like a sentence. */
  readonly isTitle: boolean;
  /** It ends because it is full, in a paragraph of full lines, as in letters: a name may go on in the next line. */
  readonly wrapped: boolean;
}

// Columns of wrapped text; the lines of a list are shorter, paragraphs without line ends longer.
const NARROWEST = 40;
const WIDEST = 130;
const FULL = 0.75;
// Two lines may break anywhere; of three and more, all but the last must be full.
const FEWEST_LINES = 3;

/** The lines of a text that is split into words. Linear time. */
export function linesOf(text: string, all: readonly Word[]): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const paragraph of paragraphsOf(text)) {
    const wrapped = isHardWrapped(paragraph.map(({ line }) => line));
    paragraph.forEach(({ line, start }, index) => {
      let [full, capitals] = [0, 0];
      for (; at < all.length && (all[at] as Word).start <= start + line.length; at++) {
        const { folded, capital } = all[at] as Word;
        if (folded.length <= LONGEST_SMALL_WORD) continue;
        full++;
        if (capital) capitals++;
      }
      const isTitle = paragraph.length === 1 && !SENTENCE_END.test(line);
      lines.push({ start, full, capitals, isTitle, wrapped: wrapped && index < paragraph.length - 1 });
    });
  }
  return lines;
}

interface TextLine {
  readonly line: string;
  readonly start: number;
}

/** Runs of lines that are not empty; an empty line is a run of its own. */
function paragraphsOf(text: string): TextLine[][] {
  const paragraphs: TextLine[][] = [];
  let start = 0;
  let open: TextLine[] | undefined;
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      open = undefined;
      paragraphs.push([{ line, start }]);
    } else if (open === undefined || BULLET.test(line)) {
      open = [{ line, start }];
      paragraphs.push(open);
    } else open.push({ line, start });
    start += line.length + 1;
  }
  return paragraphs;
}

const SENTENCE_END = /[.!?…:;,]["'»”“)\]]?\s*$/;

// The items of a list are paragraphs of their own.
const BULLET = /^\s*(?:[-*•–—]|\d{1,3}[.)])\s/;

function isHardWrapped(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const trimmed = lines.map((line) => line.trim());
  const width = trimmed.reduce((most, { length }) => Math.max(most, length), 0);
  if (width < NARROWEST || width > WIDEST) return false;
  return trimmed.slice(0, -1).every(({ length }) => length >= FULL * width);
}

const LONGEST_SMALL_WORD = 3;
const FEWEST_WORDS = 3;
const LOUD = 0.8;

/** Whether it is a headline in which nearly all words have capitals. */
export function isLoud({ full, capitals, isTitle }: Line): boolean {
  return isTitle && full >= FEWEST_WORDS && capitals >= LOUD * full;
}
