import { readString } from "../base/options.ts";

// Enough that the blocks of a book are few, and small enough for any memory.
const BLOCK = 2 ** 18;
// A line that is longer is cut at a space or, if it has none, anywhere.
const LONGEST = 4 * BLOCK;
// The end of a paragraph may reach so far beyond.
const AHEAD = 3;

/** Cuts a text that comes in chunks into blocks that end where a paragraph or a line does; together they are the text. */
export async function* blocksOf(
  chunks: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<string, void, undefined> {
  let text = "";
  let number = 0;
  let enough = BLOCK + AHEAD;
  for await (const chunk of chunks) {
    text += readString(chunk, `chunks[${number++}]`);
    while (text.length >= enough) {
      const end = endOfBlock(text);
      // A long line is not looked through again for each chunk.
      enough = (end === 0 ? LONGEST : BLOCK) + AHEAD;
      if (end === 0) break;
      yield text.slice(0, end);
      text = text.slice(end);
    }
  }
  if (text !== "") yield text;
}

/** Where the first block of a text ends; 0 if more of it is needed. What has not come yet decides nothing. */
function endOfBlock(text: string): number {
  const paragraph = Math.max(text.lastIndexOf("\n\n", BLOCK) + 2, text.lastIndexOf("\n\r\n", BLOCK) + 3);
  if (paragraph > 3) return paragraph;
  const line = text.lastIndexOf("\n", BLOCK);
  if (line > 0) return line + 1;
  if (text.length < LONGEST + AHEAD) return 0;
  const next = text.indexOf("\n", BLOCK);
  if (next > 0 && next < LONGEST) return next + 1;
  const space = text.lastIndexOf(" ", LONGEST);
  if (space > 0) return space + 1;
  const unit = text.charCodeAt(LONGEST - 1);
  const isHalf = unit >= 0xd800 && unit <= 0xdbff;
  return isHalf ? LONGEST - 1 : LONGEST;
}
