import { Refusal } from "./reply.ts";
import type { Limits } from "./rules.ts";

/**
 * A body that is too long is read on to its end all the same: a client that is still sending would see a broken
 * connection instead of the answer (Node's fetch does). So many times the limit is enough.
 */
const READ_ON = 128;

/** The body of a request, as text; throws a refusal for one that is too long, too slow or no UTF-8. */
export async function readBody(request: Request, limits: Limits): Promise<string> {
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (encoding !== "identity") throw new Refusal(415, "The body must not be compressed.");
  const reader = request.body?.getReader() as Reader | undefined;
  if (reader === undefined) return "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((done) => {
    timer = setTimeout(() => done("late"), limits.seconds * 1000);
  });
  try {
    return decoded(await readPieces(reader, limits.body, late));
  } catch (error) {
    // Not waited for: it ends when the client does.
    reader.cancel().catch(() => undefined);
    throw error instanceof Refusal ? error : new Refusal(400, "The body broke off.");
  } finally {
    clearTimeout(timer);
  }
}

/** The same for JSON. A page of a foreign origin cannot send any without being asked for its origin first. */
export async function readJsonBody(request: Request, limits: Limits): Promise<string> {
  const body = await readBody(request, limits);
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
    throw new Refusal(415, "Send JSON: application/json.");
  return body;
}

/** The part of a reader that every runtime has; their types differ. */
interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

async function readPieces(reader: Reader, most: number, late: Promise<"late">): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const read = await Promise.race([reader.read(), late]);
    if (read === "late") throw new Refusal(408, "The body took too long to arrive.", { connection: "close" });
    if (read.value !== undefined) {
      length += read.value.length;
      if (length <= most) pieces.push(read.value);
      else pieces.length = 0;
    }
    if (read.done || length > most * READ_ON) break;
  }
  if (length <= most) return joined(pieces, length);
  const headers = length > most * READ_ON ? { connection: "close" } : undefined;
  throw new Refusal(413, `The body has more than ${most} bytes. Send less at once.`, headers);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, "The body is not valid UTF-8.");
  }
}
