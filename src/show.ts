/**
 * What a terminal or an editor obeys instead of showing it: control letters of both ranges (C0 with ESC and BEL, C1
 * with the one-letter CSI U+009B), marks of direction, separators of lines, and letters that are only there to format
 * or to tag (Unicode Technical Report 36, "Unicode Security Considerations"; CVE-2021-42574, "Trojan Source").
 */
const FORMATTING = "\\u{61C}\\u{200E}\\u{200F}\\u{2028}-\\u{202E}\\u{2066}-\\u{206F}\\u{FEFF}\\u{FFF9}-\\u{FFFB}";
const TAGS = "\\u{E0000}-\\u{E007F}";
export const STEERING: RegExp = /* @__PURE__ */ new RegExp(`[\\p{Cc}${FORMATTING}${TAGS}]`, "gu");

/** A value as it can stand in a message: quoted, escaped and cut to a readable length. Never throws. */
export function show(value: unknown): string {
  switch (typeof value) {
    case "string":
      return cut(escaped(JSON.stringify(cut(value, LONGEST_VALUE))), LONGEST_VALUE);
    case "symbol":
      return cut(escaped(cut(String(value), LONGEST_VALUE)), LONGEST_VALUE);
    case "bigint":
      // To write a long one in tens takes quadratic time.
      return BigInt.asIntN(64, value) === value ? `${value}n` : "a bigint of more than 64 bits";
    case "function":
      return "a function";
    case "object":
      return value === null ? "null" : isArray(value) ? "an array" : "an object";
    default:
      return String(value);
  }
}

const LONGEST_VALUE = 80;

/** A text with what could steer a terminal written as an escape: `\u001b`. */
export function escaped(text: string): string {
  return text.replace(STEERING, (letter) =>
    letter.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

/** A text of at most so many UTF-16 units, with dots for what is cut off; no letter is cut in two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 3);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}...`;
}

// Array.isArray throws for a proxy that is revoked.
function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
