import type { Io } from "./io.ts";

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export type Style = keyof typeof CODES;

const CODES = { dim: [2, 22], green: [32, 39], yellow: [33, 39] } as const;

const ESCAPES: readonly string[] = Object.values(CODES).flat().map(escapeOf);

/** A text without its colours. */
export function unpainted(text: string): string {
  return ESCAPES.reduce((plain, code) => plain.replaceAll(code, ""), text);
}

function escapeOf(code: number): string {
  return `\u{1B}[${code}m`;
}

/**
 * The paint for standard output: none for NO_COLOR (no-color.org), a dumb terminal or a pipe. Not
 * util.styleText: the first releases of Node 20 lack it.
 */
export function paintFor(io: Io): Paint {
  const plain = io.env.NO_COLOR || io.env.TERM === "dumb" || !io.stdout.isTTY;
  if (plain) return (_style, text) => text;
  return (style, text) => escapeOf(CODES[style][0]) + text + escapeOf(CODES[style][1]);
}
