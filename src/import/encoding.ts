import { decoderFor } from "./text-decoder.ts";

/** An encoding, and whether it was guessed: a byte order mark says it for sure. */
export interface Encoding {
  readonly label: string;
  readonly isGuessed: boolean;
}

/**
 * Tells the encoding of a text by its first bytes: UTF-8, UTF-16 or Windows-1251; undefined if it is none of them.
 *
 * @param bytes the beginning of the text, or of its first part with other letters than ASCII
 */
export function guessEncoding(bytes: Uint8Array): Encoding | undefined {
  const marked = markOf(bytes);
  if (marked !== undefined) return { label: marked, isGuessed: false };
  const label = guessUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : isWindows1251(bytes) ? "windows-1251" : undefined);
  return label === undefined ? undefined : { label, isGuessed: true };
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** The high byte of a letter is 0 in Latin text and 4 in Cyrillic; in other encodings these bytes are rare. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const high = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0 || byte === 4) high[at % 2] = (high[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = high;
  const half = bytes.length / 2;
  if (odd > half * 0.6 && even < half * 0.3) return "utf-16le";
  return even > half * 0.6 && odd < half * 0.3 ? "utf-16be" : undefined;
}

/** A few broken letters do not make it another encoding: the records that hold them are rejected. */
function isUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let sound = 0;
  // The end may be torn, so it is not flushed.
  for (const letter of decoderFor("utf-8")?.decode(bytes, { stream: true }) ?? "") {
    if (letter === "\u{FFFD}") broken++;
    else if (letter > "\x7f") sound++;
  }
  return broken === 0 || sound > 4 * broken;
}

/**
 * Cyrillic words are runs of bytes from C0 on (small letters from E0), where Western text has single ones among ASCII,
 * and KOI8-R has its capitals where the small letters are here.
 */
function isWindows1251(bytes: Uint8Array): boolean {
  let letters = 0;
  let besideAnother = 0;
  let capitalFirst = 0;
  let smallFirst = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0xc0) continue;
    const [before = 0, after = 0] = [bytes[at - 1], bytes[at + 1]];
    letters++;
    if (before >= 0xc0 || after >= 0xc0) besideAnother++;
    if (byte < 0xe0 && after >= 0xe0) capitalFirst++;
    if (byte >= 0xe0 && after >= 0xc0 && after < 0xe0) smallFirst++;
  }
  return letters > 0 && besideAnother > letters * 0.7 && capitalFirst >= smallFirst;
}
