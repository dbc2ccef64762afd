import { unpainted } from "./color.ts";
import { width } from "./width.ts";

/** Columns that a description needs beside its term; with fewer it stands below. */
const NARROWEST = 24;
const BELOW = 4;

/**
 * A text in which lines wider than a terminal are broken between words. What is broken off stands under the beginning
 * of its line, or of what stands there behind a gap of two blanks: a description, a cell. A longer word stays whole.
 */
export function wrapped(text: string, columns: number = Number.POSITIVE_INFINITY): string {
  if (columns <= 0) return text;
  return text
    .split("\n")
    .map((line) => (shownWidth(line) > columns ? wrappedLine(line, columns) : line))
    .join("\n");
}

function wrappedLine(line: string, columns: number): string {
  const indent = line.length - line.trimStart().length;
  const gap = line.indexOf("  ", indent);
  if (gap < 0) return filled(line.slice(0, indent), line.slice(indent), columns);
  const rest = line.slice(gap).trimStart();
  const term = line.slice(0, line.length - rest.length);
  if (columns - shownWidth(term) >= NARROWEST) return filled(term, rest, columns);
  return `${filled(" ".repeat(indent), term.trim(), columns)}\n${filled(" ".repeat(indent + BELOW), rest, columns)}`;
}

/** `head` and the words behind it, on lines of which the further ones begin below the first word. */
function filled(head: string, words: string, columns: number): string {
  const indent = " ".repeat(shownWidth(head));
  const lines: string[] = [];
  let line = head;
  let isEmpty = true;
  for (const word of words.split(" ")) {
    if (!isEmpty && shownWidth(line) + 1 + shownWidth(word) > columns) {
      lines.push(line);
      line = indent + word;
    } else line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}

function shownWidth(text: string): number {
  return width(unpainted(text));
}
