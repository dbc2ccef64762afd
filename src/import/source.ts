import { isBytes } from "../base/bytes.ts";
import { eachOf, isIterable } from "../base/lists.ts";
import { allonymError, show } from "../errors.ts";
import { PIECE } from "./limits.ts";
import type { Chunk, ImportSource, WebStream } from "./types.ts";

/** Throws `invalid-option` unless given something that can be read. */
export function checkSource(source: unknown): asserts source is ImportSource {
  if (typeof source === "string" || isBytes(source) || isWebStream(source) || isIterable(source)) return;
  throw allonymError("invalid-option", `${show(source)} cannot be read`, {
    path: "source",
    hint: "Give the content as a string or bytes, or a stream of such: createReadStream(path), response.body.",
  });
}

/** The parts of a source, none of them larger than a piece. */
export async function* chunksOf(source: ImportSource): AsyncGenerator<Chunk, void, undefined> {
  if (typeof source === "string" || isBytes(source)) {
    yield* piecesOf(source);
  } else if (isIterable(source)) {
    for await (const chunk of eachOf<unknown>(source, "source")) yield* piecesOf(checked(chunk));
  } else {
    yield* webChunksOf(source);
  }
}

async function* webChunksOf(stream: WebStream): AsyncGenerator<Chunk, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* piecesOf(checked(value));
    }
  } finally {
    await reader.cancel();
  }
}

function* piecesOf(chunk: Chunk): Generator<Chunk, void, undefined> {
  if (typeof chunk === "string") {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.slice(at, at + PIECE);
  } else {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}

function checked(chunk: unknown): Chunk {
  if (typeof chunk === "string" || isBytes(chunk)) return chunk;
  throw allonymError("invalid-option", `${show(chunk)} is no part of a file`, {
    path: "source",
    hint: "Give a stream of strings or of bytes.",
  });
}

// A web stream may be an async iterable too, but not in every browser.
function isWebStream(value: unknown): value is WebStream {
  try {
    return typeof (value as WebStream | null | undefined)?.getReader === "function";
  } catch {
    // To ask a proxy may throw.
    return false;
  }
}
