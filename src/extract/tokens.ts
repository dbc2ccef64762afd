import { fold } from "../text/fold.ts";
import { type Word, words } from "../text/words.ts";
import { addressesIn } from "./addresses.ts";
import { isLoud, linesOf } from "./lines.ts";

/** What stands between a word and the next one. */
export type Gap = "space" | "hyphen" | "mark" | "break";

/** A word of a running text. */
export interface Token extends Word {
  /** What follows it. */
  readonly gap: Gap;
  /** It begins a sentence, a line or a quotation, where any word may have a capital. */
  readonly first: boolean;
  /** It has a capital, or its script knows none: it may begin a name. */
  readonly named: boolean;
  /** It stands in a headline in which nearly all words have capitals, so that these say nothing. */
  readonly loud: boolean;
}

/**
 * The words of a running text with what parts them, without addresses of the web or of e-mail, English possessive
 * endings cut off. Linear time.
 */
export function tokens(text: string): Token[] {
  const all = words(text).flatMap((word) => (word.script === "Other" ? unspaced(text, word) : withoutPossessive(word)));
  const hidden = addressesIn(text);
  const lines = linesOf(text, all);
  const seen: Token[] = [];
  let [nextHidden, line] = [0, 0];
  all.forEach((word, index) => {
    const { start, end, folded, script, capital, allCapitals, dot, comma, joined } = word;
    while ((hidden[nextHidden]?.[1] ?? Number.POSITIVE_INFINITY) <= start) nextHidden++;
    while ((lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) line++;
    if ((hidden[nextHidden]?.[0] ?? Number.POSITIVE_INFINITY) < end) return;
    const own = lines[line];
    const gap = gapBehind(text, word, all[index + 1]?.start ?? text.length, own?.wrapped === true);
    const first = index === 0 || beginsSentence(text, (all[index - 1] as Word).end, start);
    const named = capital || (script !== undefined && CASELESS.has(script)) || hasInnerCapital(text, word);
    const loud = own !== undefined && isLoud(own);
    // Written out, as spreading the word takes several times as long.
    seen.push({ start, end, folded, script, capital, allCapitals, dot, comma, joined, gap, first, named, loud });
  });
  return seen;
}

/** Whether a word is the initial of a name. */
export function isInitial({ folded, capital, dot }: Token): boolean {
  return capital && dot && folded.length <= 2;
}

const CASELESS: ReadonlySet<string> = new Set(["Arabic", "Hebrew", "Georgian", "Other"] satisfies Word["script"][]);

/** Whether a capital stands behind an apostrophe: l'Ukraine. */
function hasInnerCapital(text: string, { start, end, folded }: Word): boolean {
  const at = folded.indexOf("'");
  if (at < 0 || folded.length !== end - start) return false;
  const letter = text.charAt(start + at + 1);
  return letter !== letter.toLowerCase();
}

/** The words in a run of Japanese or Chinese, which puts no spaces between them: they part where the kind of letters changes. */
function unspaced(text: string, run: Word): Word[] {
  const kinds = /[\u30a1-\u30fa\u30fc-\u30fe]+|[\u3041-\u309f]+|[^\u30a1-\u30fa\u30fc-\u30fe\u3041-\u309f]+/gu;
  return Array.from(text.slice(run.start, run.end).matchAll(kinds), ({ 0: letters, index }) => {
    const start = run.start + index;
    return { ...run, start, end: start + letters.length, folded: fold(letters) };
  });
}

function withoutPossessive(word: Word): Word {
  if (word.script !== "Latin" || !word.folded.endsWith("'s")) return word;
  return { ...word, end: word.end - 2, folded: word.folded.slice(0, -2) };
}

function gapBehind(text: string, { end, folded }: Word, next: number, isWrapped: boolean): Gap {
  // Most gaps are single spaces.
  if (next === end + 1 && text[end] === " ") return "space";
  const gap = text.slice(end, next).replace(/^['’]s/, "");
  if (/^[-‐‑]$/.test(gap)) return "hyphen";
  if (/^[^\S\n\r]*$/.test(gap)) return "space";
  if (isWrapped && /^[^\S\n\r]*\r?\n[^\S\n\r]*$/.test(gap)) return "space";
  if (/^\.[^\S\n\r]*$/.test(gap) && folded.length <= 2) return "space";
  if (/[\n\r!?;:]|\.\s|\.$/.test(gap)) return "break";
  return "mark";
}

function beginsSentence(text: string, end: number, start: number): boolean {
  if (start === end + 1 && text[end] === " ") return false;
  return /[\n\r.!?:;"“”«»„‘(*•>]/.test(text.slice(end, start));
}
