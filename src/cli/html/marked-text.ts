import { escapeHtml } from "../../base/escape-html.ts";
import { piecesOf } from "../pieces.ts";
import { card, cardId } from "./card.ts";
import type { Entry } from "./entries.ts";
import { type LineEnd, lineEndsOf } from "./line-ends.ts";
import { classesOf, type Mark } from "./mark.ts";

const OPEN = '<p dir="auto">';
const OPEN_HEADLINE = '<p dir="auto" class="headline">';
const LONGEST_HEADLINE = 120;
// A line end with all blank lines behind it. Linear time.
const GAP = /\r?\n(?:[ \t\r]*\n)*/g;

/** A text in paragraphs with its marks; without their cards it has the letters of the text, no more and no fewer. */
export function markedText(text: string, marks: readonly Mark[], entryOf: (mark: Mark) => Entry): string {
  const lineEnd = lineEndsOf(text);
  const html = piecesOf(text, marks).map(({ start, text, mark }) =>
    mark === undefined ? plain(text, start, lineEnd) : marked(mark, entryOf(mark)),
  );
  return `${beginsWithHeadline(text, lineEnd) ? OPEN_HEADLINE : OPEN}${html.join("")}</p>`;
}

/** Whether the first line stands alone, and is short and no sentence. */
function beginsWithHeadline(text: string, lineEnd: (gap: string, at: number) => LineEnd): boolean {
  const [first] = text.matchAll(GAP);
  if (first === undefined || lineEnd(first[0], first.index) !== "paragraph") return false;
  const line = text.slice(0, first.index).trimEnd();
  return line !== "" && line.length <= LONGEST_HEADLINE && !/[.,:;]$/.test(line);
}

function plain(text: string, start: number, lineEnd: (gap: string, at: number) => LineEnd): string {
  let html = "";
  let end = 0;
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    html += escapeHtml(text.slice(end, index)) + WRITTEN[lineEnd(gap, start + index)](gap);
    end = index + gap.length;
  }
  return html + escapeHtml(text.slice(end));
}

const WRITTEN: Readonly<Record<LineEnd, (gap: string) => string>> = {
  paragraph: (gap) => `</p>${gap}${OPEN}`,
  line: (gap) => `<br>${gap}`,
  fold: (gap) => gap,
};

function marked(mark: Mark, entry: Entry): string {
  const attributes = `class="${classesOf(mark)}" tabindex="0" aria-describedby="${cardId(mark)}"`;
  const shown = `<mark ${attributes}>${escapeHtml(mark.text)}</mark>`;
  return `<span class="mention" id="${mark.id}">${shown}${card(mark, entry)}</span>`;
}
