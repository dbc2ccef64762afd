import type { Alphabet } from "../sound/alphabet.ts";
import type { Alternative, Orthography } from "../sound/spelling.ts";
import { isMeaning, isOrthography } from "./check-columns.ts";

/** What stands before the columns, as JSON. */
export interface Header {
  readonly threshold: number;
  readonly entities: number;
  readonly sequence: number;
  readonly symbols: readonly (readonly Alternative[])[];
  readonly orthographies: readonly Orthography[];
  /** Length of each column, in numbers. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** Writes a header as JSON in bytes: what is not ASCII is escaped, so that one byte is one character. */
export function headerBytes(header: Header): Uint8Array {
  const ascii = JSON.stringify(header).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));
}

/** Reads a header; undefined if the bytes are none. */
export function readHeader(bytes: Uint8Array, alphabet: Alphabet): Header | undefined {
  try {
    const header = JSON.parse(textOf(bytes)) as Header;
    return isHeader(header, alphabet) ? header : undefined;
  } catch {
    return undefined;
  }
}

function isHeader(
  { threshold, entities, sequence, symbols, orthographies, lengths }: Header,
  alphabet: Alphabet,
): boolean {
  return (
    typeof threshold === "number" &&
    threshold > 0 &&
    threshold <= 1 &&
    Number.isSafeInteger(entities) &&
    Number.isSafeInteger(sequence) &&
    typeof lengths === "object" &&
    lengths !== null &&
    symbols.every((meaning) => isMeaning(meaning, alphabet)) &&
    orthographies.every(isOrthography)
  );
}

function textOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
