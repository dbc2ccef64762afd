import type { EntityInput } from "../types.ts";
import { LONGEST_NAME } from "./limits.ts";

// A surrogate without its other half, which no encoding can write.
const HALF_LETTER = /\p{Surrogate}/u;

/** What is wrong with an entity in any format; undefined if nothing is. */
export function faultOf({ id, names }: EntityInput): string | undefined {
  const ofId = faultOfText(id);
  if (ofId !== undefined) return `its id ${ofId}`;
  for (const name of names) {
    const text = typeof name === "string" ? name : name.text;
    if (text.trim() === "") return "a name is empty";
    const fault = faultOfText(text);
    if (fault !== undefined) return `a name ${fault}`;
  }
  return undefined;
}

function faultOfText(text: string): string | undefined {
  if (text.length > LONGEST_NAME) return `is longer than ${LONGEST_NAME} letters`;
  if (text.includes("\0")) return "holds a NUL (U+0000)";
  if (HALF_LETTER.test(text)) return "holds half a letter: it was cut in the middle of one";
  return text.includes("\u{FFFD}") ? "holds U+FFFD, the sign of a wrong encoding" : undefined;
}
