import { type Word, words } from "../text/words.ts";

/** What stands between a word and the next one. */
export type Gap = "space" | "hyphen" | "mark" | "break";

/** A word of a running text. */
export interface Token extends Word {
  /** What follows it. */
  readonly gap: Gap;
  /** It begins a sentence, a line or a quotation, where any word may have a capital. */
  readonly first: boolean;
}

/**
 * The words of a running text with what parts them, without addresses of the web or of e-mail, English possessive
 * endings cut off. Linear time.
 */
export function tokens(text: string): Token[] {
  const all = words(text).map(withoutPossessive);
  const hidden = addresses(text);
  const seen: Token[] = [];
  let nextHidden = 0;
  all.forEach((word, index) => {
    while ((hidden[nextHidden]?.[1] ?? Number.POSITIVE_INFINITY) <= word.start) nextHidden++;
    if ((hidden[nextHidden]?.[0] ?? Number.POSITIVE_INFINITY) < word.end) return;
    const before = text.slice(all[index - 1]?.end ?? 0, word.start);
    const after = text.slice(word.end, all[index + 1]?.start ?? text.length);
    seen.push({ ...word, gap: gapOf(after, word), first: index === 0 || /[\n\r.!?:;"“”«»„‘(*•>]/.test(before) });
  });
  return seen;
}

function withoutPossessive(word: Word): Word {
  if (word.script !== "Latin" || !word.folded.endsWith("'s")) return word;
  return { ...word, end: word.end - 2, folded: word.folded.slice(0, -2) };
}

function gapOf(gap: string, word: Word): Gap {
  const text = gap.replace(/^['’]s/, "");
  if (/^[-‐‑]$/.test(text)) return "hyphen";
  if (/^[^\S\n\r]+$/.test(text) || text === "") return "space";
  if (/^\.[^\S\n\r]*$/.test(text) && word.folded.length <= 2) return "space";
  if (/[\n\r!?;:]|\.\s|\.$/.test(text)) return "break";
  return "mark";
}

/** Spans of addresses: what has a scheme or www. from there to the next space or bracket, and what has an @. */
function addresses(text: string): (readonly [number, number])[] {
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: chunk, index }) => {
    const start = addressIn(chunk);
    return start < 0 ? [] : [[index + start, index + chunk.length] as const];
  });
}

function addressIn(chunk: string): number {
  const scheme = chunk.indexOf("://");
  if (scheme >= 0)
    return scheme - (/[a-z]*$/i.exec(chunk.slice(Math.max(0, scheme - LONGEST_SCHEME), scheme))?.[0].length ?? 0);
  const www = chunk.search(/\bwww\./i);
  if (www >= 0) return www;
  return /[^@]@[^@]+\./.test(chunk.slice(0, LONGEST_ADDRESS)) ? 0 : -1;
}

const LONGEST_SCHEME = 12;
// RFC 5321 (2008) allows no longer one.
const LONGEST_ADDRESS = 320;
