import { Once } from "../base/once.ts";
import type { DataFile } from "./data-file.ts";
import { entryOf, type Finding } from "./finding.ts";
import { linesOf } from "./json-lines.ts";
import type { JsonPath } from "./json-path.ts";

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

/** Where the parts of a record stand. */
export interface Place {
  readonly path: string;
  readonly lineOf: (at: JsonPath) => number;
  readonly entryOf: (at: JsonPath) => string;
}

/** The place of the record that a file holds. */
export function placeOfFile({ path, text, value }: DataFile): Place {
  const lines = new Once(() => linesOf(text));
  return {
    path,
    lineOf: (at) => lines.value(at),
    entryOf: (at) => (at.length === 0 ? WHOLE_FILE : entryOf(value, at)),
  };
}

/** A finding with its line; `placeOf` leads to the other place that it may speak of. */
export function faultAt(
  { path, lineOf, entryOf: entry }: Place,
  rule: string,
  finding: Finding,
  placeOf: (path: string) => Place | undefined = () => undefined,
): Fault {
  const { at, problem, mend, elsewhere } = finding;
  const other = elsewhere && placeOf(elsewhere.path);
  const see = other ? ` (${other.path}:${other.lineOf(elsewhere.at)})` : "";
  return { path, line: lineOf(at), entry: entry(at), rule, problem: `${problem}${see}`, mend };
}

/** A finding about a file, with its line. */
export function faultOf(file: DataFile, rule: string, finding: Finding, files: readonly DataFile[] = []): Fault {
  return faultAt(placeOfFile(file), rule, finding, (path) => {
    const other = files.find((one) => one.path === path);
    return other && placeOfFile(other);
  });
}

/** A fault as a message, safe for terminals. */
export function messageOf({ path, line, entry, rule, problem, mend }: Fault): string {
  return [`${path}:${line}, ${entry}: ${problem}.`, `  Rule: ${rule}.`, `  Mend: ${mend}`].map(harmless).join("\n");
}

// Control letters could steer the terminal, and direction marks turn the words around them.
function harmless(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
}
