import { STEERING } from "../show.ts";

const INVISIBLE = /^[\p{M}\p{Cf}]$/u;
const HANGUL = "\\u{1100}-\\u{115F}\\u{AC00}-\\u{D7A3}";
const IDEOGRAPHS = "\\u{2E80}-\\u{A4CF}\\u{F900}-\\u{FAFF}\\u{20000}-\\u{3FFFD}";
const FULL_WIDTH = "\\u{FE30}-\\u{FE6F}\\u{FF00}-\\u{FF60}\\u{FFE0}-\\u{FFE6}";
const WIDE = new RegExp(`^[${HANGUL}${IDEOGRAPHS}${FULL_WIDTH}\\p{Emoji_Presentation}]$`, "u");

/** Columns that a text takes on a terminal: combining marks take none, ideographs and emoji two. */
export function width(text: string): number {
  let columns = 0;
  for (const letter of text) columns += letterWidth(letter);
  return columns;
}

/** A text as it may stand in one cell: on one line, harmless, and not wider than `most` columns. */
export function cell(text: string, most: number): string {
  let shown = "";
  let columns = 0;
  for (const letter of text) {
    columns += letterWidth(letter);
    if (columns > most) return `${harmless(shown)}…`;
    shown += letter;
  }
  return harmless(shown);
}

/** A text without what could steer a terminal; line breaks stay. */
export function harmlessLines(text: string): string {
  return text.split(/\r?\n/).map(harmless).join("\n");
}

function harmless(text: string): string {
  return text.replace(/[\t\n\r]+/g, " ").replace(STEERING, "\u{FFFD}");
}

function letterWidth(letter: string): number {
  if (INVISIBLE.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}
