const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// HTML allows no control letter but tab and line ends, and UTF-8 has no half of a surrogate pair.
const NOT_ALLOWED = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

/** A text as it may stand between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => SPECIAL[letter] ?? letter).replace(NOT_ALLOWED, "\u{FFFD}");
}
