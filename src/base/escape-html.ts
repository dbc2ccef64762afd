import { STEERING } from "../show.ts";

const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// HTML allows no control letter but tab and line ends, and UTF-8 has no half of a surrogate pair.
const NOT_ALLOWED = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

// They are text, and a page that is printed on a terminal must not turn the words around them.
const DIRECTION = new RegExp(`(?!\\p{Cc})${STEERING.source}`, "gu");

/** A text as it may stand between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(NOT_ALLOWED, "\u{FFFD}")
    .replace(DIRECTION, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`);
}
