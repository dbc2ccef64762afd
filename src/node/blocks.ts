import { eachOf } from "../base/lists.ts";
import { readString } from "../base/options.ts";
import { settings } from "../settings.ts";

const BLOCK = settings.stream.block;
const LONGEST_LINE = settings.stream.longestLine;
// The end of a paragraph that begins within a block may reach so far beyond it.
const AHEAD = 3;

/** Cuts a text that comes in chunks into blocks that end where a paragraph or a line does; joined they are the text. */
export async function* blocksOf(
  chunks: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<string, void, undefined> {
  let text = "";
  let number = 0;
  let enough = BLOCK + AHEAD;
  for await (const chunk of eachOf(chunks, "chunks")) {
    text += readString(chunk, `chunks[${number++}]`);
    while (text.length >= enough) {
      const end = endOfBlock(text);
      // A long line is not looked through again for each chunk.
      enough = (end === 0 ? LONGEST_LINE : BLOCK) + AHEAD;
      if (end === 0) break;
      yield text.slice(0, end);
      text = text.slice(end);
    }
  }
  if (text !== "") yield text;
}

/** Where the first block of a text ends; 0 if more text is needed to tell, so that chunks make no difference. */
function endOfBlock(text: string): number {
  const paragraph = Math.max(text.lastIndexOf("\n\n", BLOCK) + 2, text.lastIndexOf("\n\r\n", BLOCK) + 3);
  if (paragraph > 3) return paragraph;
  const line = text.lastIndexOf("\n", BLOCK);
  if (line > 0) return line + 1;
  if (text.length < LONGEST_LINE + AHEAD) return 0;
  const next = text.indexOf("\n", BLOCK);
  if (next > 0 && next < LONGEST_LINE) return next + 1;
  const space = text.lastIndexOf(" ", LONGEST_LINE);
  if (space > 0) return space + 1;
  const unit = text.charCodeAt(LONGEST_LINE - 1);
  const isHalf = unit >= 0xd800 && unit <= 0xdbff;
  return isHalf ? LONGEST_LINE - 1 : LONGEST_LINE;
}
