import type { Settings } from "../settings.ts";
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

/** The lines of a text that is split into words. Linear time. */
export function linesOf(text: string, all: readonly Word[], settings: Settings["extract"]): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const paragraph of paragraphsOf(text)) {
    const wrapped = isHardWrapped(
      paragraph.map(({ line }) => line),
      settings.lines,
    );
    paragraph.forEach(({ line, start }, index) => {
      let [full, capitals] = [0, 0];
      for (; at < all.length && (all[at] as Word).start <= start + line.length; at++) {
        const { folded, capital } = all[at] as Word;
        if (folded.length <= settings.headline.longestSmallWord) continue;
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

function isHardWrapped(
  lines: readonly string[],
  { narrowest, widest, full, fewest }: Settings["extract"]["lines"],
): boolean {
  if (lines.length < fewest) return false;
  const trimmed = lines.map((line) => line.trim());
  const width = trimmed.reduce((most, { length }) => Math.max(most, length), 0);
  if (width < narrowest || width > widest) return false;
  return trimmed.slice(0, -1).every(({ length }) => length >= full * width);
}

/** Whether it is a headline in which nearly all words have capitals. */
export function isInTitleCase(
  { full, capitals, isTitle }: Line,
  { fewestWords, capitals: share }: Settings["extract"]["headline"],
): boolean {
  return isTitle && full >= fewestWords && capitals >= share * full;
}
