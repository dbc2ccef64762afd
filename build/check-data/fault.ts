import { entryOf, type Finding } from "../../src/tables/finding.ts";
import { linesOf } from "../../src/tables/json-lines.ts";
import type { DataFile } from "./data-file.ts";

/** A fault of a file: where it is, which rule it breaks and how to mend it. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly entry: string;
  readonly rule: string;
  readonly problem: string;
  readonly mend: string;
}

/** The entry of a fault that is not in one part of its file. */
export const WHOLE_FILE = "the file";

/** A finding about a file, with its line. */
export function faultOf(file: DataFile, rule: string, finding: Finding, files: readonly DataFile[] = []): Fault {
  const { at, problem, mend, elsewhere } = finding;
  const other = files.find(({ path }) => path === elsewhere?.path);
  const see = other && elsewhere ? ` (${other.path}:${linesOf(other.text)(elsewhere.at)})` : "";
  const line = linesOf(file.text)(at);
  const entry = at.length === 0 ? WHOLE_FILE : entryOf(file.value, at);
  return { path: file.path, line, entry, rule, problem: `${problem}${see}`, mend };
}

/** A fault as a message, safe for terminals. */
export function messageOf({ path, line, entry, rule, problem, mend }: Fault): string {
  return [`${path}:${line}, ${entry}: ${problem}.`, `  Rule: ${rule}.`, `  Mend: ${mend}`].map(harmless).join("\n");
}

// Control letters could steer the terminal, and direction marks turn the words around them.
function harmless(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
}
