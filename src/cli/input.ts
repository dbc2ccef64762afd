import { createReadStream, fstatSync } from "node:fs";
import { codeOf, failure } from "./failure.ts";
import type { Io } from "./io.ts";

/** The name that stands for standard input, in arguments and in the data printed. */
export const STDIN = "-";

/** A file as messages and headings call it. */
export function nameOf(file: string): string {
  return file === STDIN ? "standard input" : file;
}

/** UTF-16 units of a line: nobody's name is longer, and a file without line breaks must not fill the memory. */
const LONGEST_LINE = 8_388_608;

/** UTF-16 units of a text that is held as a whole with all that is found in it. */
const LONGEST_TEXT = 134_217_728;

/** The lines of a file of names, read as they come; a line break at the end of the file begins no further line. */
export async function* readLines(file: string, io: Io): AsyncGenerator<string> {
  let open = "";
  for await (const text of decode(file, io)) {
    const [first = "", ...others] = text.split("\n");
    open += first;
    for (const line of others) {
      yield withoutReturn(open);
      open = line;
    }
    if (open.length > LONGEST_LINE) throw tooLong(file, "a line", LONGEST_LINE, "Give a text to allonym extract.");
  }
  if (open !== "") yield withoutReturn(open);
}

/** The whole text of a file. */
export async function readText(file: string, io: Io): Promise<string> {
  let text = "";
  for await (const piece of decode(file, io)) {
    text += piece;
    if (text.length > LONGEST_TEXT) throw tooLong(file, "the text", LONGEST_TEXT, "Cut it into parts.");
  }
  return text;
}

// A byte order mark is dropped, so offsets count from the first letter.
async function* decode(file: string, io: Io): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  if (file === STDIN && isFolderAtStdin(io)) throw failure("unreadable", `${nameOf(file)}: ${FOLDER_AT_STDIN}`);
  try {
    for await (const bytes of file === STDIN ? io.stdin : createReadStream(file)) {
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw unreadable(file, error);
  }
}

const FOLDER_AT_STDIN = "this is a folder. Give it a text: allonym resolve < names.txt";

/** Node takes a folder as standard input (`< .`) for an empty one. */
function isFolderAtStdin({ stdin }: Io): boolean {
  try {
    return stdin === process.stdin && fstatSync(0).isDirectory();
  } catch {
    // It is closed.
    return false;
  }
}

function tooLong(file: string, what: string, most: number, hint: string): Error {
  return failure("unreadable", `${nameOf(file)}: ${what} is longer than ${most} letters. ${hint}`);
}

function unreadable(file: string, error: unknown): Error {
  return failure("unreadable", `${nameOf(file)}: ${complaint(file, error)}`);
}

function complaint(file: string, error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return "no such file. Check the path; a text itself goes to standard input.";
    case "EISDIR":
      return `this is a folder. Name the files in it: ${file.replace(/\/+$/, "")}/*.txt`;
    case "EACCES":
      return "the file may not be read. Check its permissions.";
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "not valid UTF-8. Save it as UTF-8, or convert it: iconv -f WINDOWS-1251 -t UTF-8 FILE";
    default:
      return `cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
