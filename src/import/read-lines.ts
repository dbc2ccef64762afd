import { Decoder } from "./decoder.ts";
import { tooLong } from "./json/record-text.ts";
import { LONGEST_RECORD } from "./limits.ts";
import { readImportOptions } from "./options.ts";
import { chunksOf } from "./source.ts";
import type { ImportOptions, ImportSource } from "./types.ts";

/** The lines of a text in a usual encoding, in bounded memory; throws `unknown-encoding` and `record-too-long`. */
export async function* readTextLines(
  source: ImportSource,
  options: Pick<ImportOptions, "path" | "encoding">,
): AsyncGenerator<string, void, undefined> {
  const reading = readImportOptions(options);
  const decoder = new Decoder(reading);
  let [open, line] = ["", 1];
  const take = function* (text: string): Generator<string, void, undefined> {
    const [first = "", ...others] = text.split("\n");
    open += first;
    for (const next of others) {
      yield withoutReturn(open);
      line++;
      open = next;
    }
    if (open.length > LONGEST_RECORD) throw tooLong(reading.path, line);
  };
  for await (const chunk of chunksOf(source)) yield* take(decoder.push(chunk));
  yield* take(decoder.end());
  if (open !== "") yield withoutReturn(open);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
