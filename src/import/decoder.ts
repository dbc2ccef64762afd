import { allonymError, show } from "../errors.ts";
import { guessEncoding } from "./encoding.ts";
import { SAMPLE } from "./limits.ts";
import type { Reading } from "./options.ts";
import { decoderFor, type StreamDecoder } from "./text-decoder.ts";
import type { Chunk } from "./types.ts";

/** Bytes to text, in an encoding that is given, marked or guessed. Text that comes as strings passes through. */
export class Decoder {
  readonly #reading: Reading;
  #decoder: StreamDecoder | undefined;
  #held = new Uint8Array(0);
  #isBegun = false;

  constructor(reading: Reading) {
    this.#reading = reading;
    if (reading.encoding === undefined) return;
    this.#decoder = this.#decoderFor(reading.encoding);
    this.#note(this.#decoder.encoding, false);
  }

  push(chunk: Chunk): string {
    if (typeof chunk === "string") return this.#isBegun ? chunk : this.#begin(chunk);
    if (this.#decoder !== undefined) return this.#decoder.decode(chunk, { stream: true });
    const bytes = joined(this.#held, chunk);
    const other = firstOther(bytes);
    // What is ASCII is the same in all encodings that may come: the guess can wait for the first other letter.
    if (other < 0 && bytes.length >= 4) {
      this.#held = new Uint8Array(0);
      return this.#ascii(bytes);
    }
    if (bytes.length < Math.max(4, other + SAMPLE)) {
      this.#held = bytes;
      return "";
    }
    return this.#decide(bytes).decode(bytes, { stream: true });
  }

  end(): string {
    const held = this.#held;
    this.#held = new Uint8Array(0);
    if (this.#decoder !== undefined) return this.#decoder.decode();
    if (firstOther(held) < 0) return this.#ascii(held);
    return this.#decide(held).decode(held);
  }

  // A string may carry a byte order mark too, if its reader did not drop it.
  #begin(text: string): string {
    this.#isBegun = true;
    return text.startsWith("\u{FEFF}") ? text.slice(1) : text;
  }

  #ascii(bytes: Uint8Array): string {
    this.#isBegun = true;
    if (bytes.length > 0) this.#note("utf-8", true);
    return decoderFor("utf-8")?.decode(bytes) ?? "";
  }

  #decide(bytes: Uint8Array): StreamDecoder {
    const kind = containerOf(bytes);
    if (kind !== undefined && !this.#isBegun) throw this.#fault("unknown-format", `is ${kind[0]}`, kind[1]);
    const guess = guessEncoding(sampleOf(bytes));
    if (guess === undefined) {
      const hint = "Say which it is by the option encoding, --encoding (windows-1252, koi8-r), or save it as UTF-8.";
      throw this.#fault("unknown-encoding", "is in an encoding that could not be guessed", hint);
    }
    this.#decoder = this.#decoderFor(guess.label);
    this.#note(this.#decoder.encoding, guess.isGuessed);
    return this.#decoder;
  }

  #note(encoding: string, isGuessed: boolean): void {
    this.#reading.summary.encoding = encoding;
    this.#reading.summary.encodingGuessed = isGuessed;
  }

  #decoderFor(label: string): StreamDecoder {
    const decoder = decoderFor(label);
    if (decoder !== undefined) return decoder;
    throw allonymError("invalid-option", `${show(label)} is no encoding that this runtime knows`, {
      path: "options.encoding",
      hint: "Give a label such as utf-8, utf-16le, windows-1251 or koi8-r.",
    });
  }

  #fault(code: "unknown-format" | "unknown-encoding", problem: string, hint: string): Error {
    return allonymError(code, problem, { path: this.#reading.path, hint });
  }
}

/** Where the first byte stands that no plain text of ASCII has; -1 for none. */
function firstOther(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte > 0x7e || (byte < 0x20 && !isSpace(byte))) return at;
  }
  return -1;
}

/**
 * The part of some bytes that is looked at: the same however they were cut. A mark or UTF-16 shows at the beginning.
 */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const other = firstOther(bytes);
  return bytes.subarray(other < 4 ? 0 : other, other + SAMPLE);
}

function isSpace(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** What a file is that is no text, and what to do. */
function containerOf(bytes: Uint8Array): readonly [what: string, hint: string] | undefined {
  const [first, second, third] = bytes;
  if (first === 0x50 && second === 0x4b && third === 3) {
    return ["a ZIP file, as xlsx and docx are", "Save the sheet as CSV, or unpack the file."];
  }
  if (first === 0x1f && second === 0x8b) return ["packed by gzip", "Unpack it first: gunzip FILE."];
  if (first === 0x25 && second === 0x50 && third === 0x44) return ["a PDF", "Give the table that it was made of."];
  const controls = bytes.reduce((count, byte) => (byte < 0x20 && !isSpace(byte) ? count + 1 : count), 0);
  const isBinary = controls > bytes.length / 10 && guessEncoding(bytes)?.label.startsWith("utf-16") !== true;
  return isBinary ? ["no text", "Give CSV, JSON or JSON lines."] : undefined;
}
