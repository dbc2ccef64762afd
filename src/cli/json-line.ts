// What JSON.stringify leaves as it is and a terminal obeys: control letters from U+007F on, marks of direction, and
// separators that some take for line breaks.
const UNSAFE = /[\u{7F}-\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/gu;

/** A value as a line of JSON that steers no terminal. */
export function jsonLine(value: unknown): string {
  return `${harmlessJson(JSON.stringify(value))}\n`;
}

/** The same JSON without letters that could steer a terminal. */
export function harmlessJson(json: string): string {
  return json.replace(UNSAFE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
