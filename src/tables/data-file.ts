import { type Fault, WHOLE_FILE } from "./fault.ts";
import { jsonFault } from "./json-fault.ts";

/** A file as it lies on the disk; paths use slashes on every system. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that is JSON. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
}

/** Reads a file as JSON, or says why it is none. */
export function parseSource({ path, bytes }: Source): DataFile | Fault {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ...WHOLE, path, rule: "the file is UTF-8 text", problem: "it is not", mend: "Save the file as UTF-8." };
  }
  try {
    return { path, text, value: JSON.parse(text) };
  } catch (error) {
    const { line = 1, why = (error as Error).message } = jsonFault(text) ?? {};
    const mend = "Mend that place: a comma too many or too few, or a missing quote, there or just before it.";
    return { ...WHOLE, path, line, rule: "the file is JSON", problem: why, mend };
  }
}

const WHOLE = { line: 1, entry: WHOLE_FILE };
