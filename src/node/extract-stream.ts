import { typeOf } from "../base/entity.ts";
import { isIterable } from "../base/lists.ts";
import { allonymError, show } from "../errors.ts";
import type { ExtractOptions } from "../extract/extract.ts";
import { type ExtractRequest, extractText, readExtractOptions } from "../extract/extract-text.ts";
import { type Internals, internalsOf } from "../resolver/engine.ts";
import type { EntityInput, Mention, Resolver } from "../types.ts";
import { blocksOf } from "./blocks.ts";

/**
 * Finds mentions as `extract` does, in a text that is too large to be held in memory. The text is read in blocks of
 * about a quarter of a million UTF-16 units, cut at the end of a paragraph or line. A person named in full is known by
 * the surname in the same and in all later blocks; what else a text tells of its names, such as other people with the
 * same surname, counts within a block.
 *
 * @param chunks parts of one text, cut anywhere: strings, or a stream that has an encoding
 * (`createReadStream(path, "utf8")`)
 * @returns mentions in order; offsets are those in the whole text
 * @throws `invalid-option` at once; `not-a-string` while it runs, and what the source throws
 * @example
 * ```ts
 * import { createResolver } from "allonym";
 * import { extractStream } from "allonym/node";
 *
 * const resolver = createResolver([{ id: "rg", names: ["Руслан Габбасов"] }]);
 * const found: string[] = [];
 * for await (const { text } of extractStream(["Письмо Руслана Габ", "басова прочли."], resolver)) found.push(text);
 * found; // ["Руслана Габбасова"]
 * ```
 */
export function extractStream<E>(
  chunks: Iterable<string> | AsyncIterable<string>,
  resolver: Resolver<E>,
  options: ExtractOptions = {},
): AsyncGenerator<Mention<E>, void, undefined> {
  checkChunks(chunks);
  const internals = internalsOf(resolver);
  return extracted(chunks, internals, readExtractOptions(options, internals.threshold));
}

async function* extracted<E extends EntityInput>(
  chunks: Iterable<string> | AsyncIterable<string>,
  internals: Internals<E>,
  request: ExtractRequest,
): AsyncGenerator<Mention<E>, void, undefined> {
  let offset = 0;
  const named = new Map<string, Mention<E>>();
  for await (const block of blocksOf(chunks)) {
    const mentions = extractText(internals, block, request, [...named.values()]);
    for (const mention of mentions) {
      const { start, end, text, resolution } = mention;
      yield { start: start + offset, end: end + offset, text, resolution };
      if (resolution.status === "match" && typeOf(resolution.entity) === "person")
        named.set(`${resolution.entity.id} ${resolution.query}`, mention);
    }
    offset += block.length;
  }
}

/** Throws unless given a list of chunks; a string would be read letter by letter. */
function checkChunks(chunks: unknown): void {
  if (isIterable(chunks)) return;
  throw allonymError("invalid-option", `${show(chunks)} is no stream of texts`, {
    path: "chunks",
    hint: "Give an iterable or an async iterable of strings; for a single text, ask extract.",
  });
}
