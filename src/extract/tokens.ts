import type { Rules } from "../name/rules.ts";
import { fold } from "../text/fold.ts";
import { HYPHENS } from "../text/punctuation.ts";
import { type Word, words } from "../text/words.ts";
import type { Span } from "../types.ts";
import { addressesIn } from "./addresses.ts";
import { isInTitleCase, type Line, linesOf } from "./lines.ts";

/** What stands between a word and the next one. */
export type Gap = "space" | "hyphen" | "mark" | "break";

/** A word of a running text. */
export interface Token extends Word {
  /** What follows it. */
  readonly gap: Gap;
  /** It begins a sentence, a line or a quotation, where any word may have a capital. */
  readonly first: boolean;
  /** It has a capital, or its script knows none: it may begin a name. */
  readonly mayBeginName: boolean;
  /** It stands in a headline in which nearly all words have capitals, so that these say nothing. */
  readonly inTitleCase: boolean;
}

/**
 * The words of a running text with what parts them, without addresses of the web or of e-mail, English possessive
 * endings cut off. Linear time.
 */
export function tokens(rules: Rules, text: string): Token[] {
  const settings = rules.settings.extract;
  const all = words(text).flatMap((word) => (word.script === "Other" ? unspaced(text, word) : withoutPossessive(word)));
  const isHidden = hiddenBy(addressesIn(text, settings.address));
  const lineOf = lineFinder(linesOf(text, all, settings));
  const seen: Token[] = [];
  all.forEach((word, index) => {
    if (isHidden(word)) {
      const before = seen.pop();
      if (before !== undefined) seen.push({ ...before, gap: "break" });
      return;
    }
    const { start, end, folded, script, capital, allCapitals, dot, comma, joined } = word;
    const line = lineOf(word);
    const between = text.slice(end, all[index + 1]?.start ?? text.length);
    const gap = gapBehind(rules, word, between, line?.wrapped === true);
    const first = index === 0 || beginsSentence(text, (all[index - 1] as Word).end, start);
    const mayBeginName = capital || (script !== undefined && CASELESS.has(script)) || hasInnerCapital(text, word);
    const inTitleCase = line !== undefined && isInTitleCase(line, settings.headline);
    // Written out, as spreading the word takes several times as long.
    seen.push({
      start,
      end,
      folded,
      script,
      capital,
      allCapitals,
      dot,
      comma,
      joined,
      gap,
      first,
      mayBeginName,
      inTitleCase,
    });
  });
  return seen;
}

/** Tells of words that are asked for in order whether they reach into one of some spans. */
function hiddenBy(spans: readonly Span[]): (word: Word) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (spans[next]?.[0] ?? Number.POSITIVE_INFINITY) < end;
  };
}

/** Gives the lines of words that are asked for in order. */
function lineFinder(lines: readonly Line[]): (word: Word) => Line | undefined {
  let at = 0;
  return ({ start }) => {
    while ((lines[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at++;
    return lines[at];
  };
}

/** Whether a word is the initial of a name: one letter, or two for one sound (Yu., Дж.), no title or abbreviation. */
export function isInitialToken({ smallWords }: Rules, { folded, capital, allCapitals, dot }: Word): boolean {
  return capital && dot && !allCapitals && folded.length <= 2 && !smallWords.isTitle(folded);
}

const CASELESS: ReadonlySet<string> = new Set(["Arabic", "Hebrew", "Georgian", "Other"] satisfies Word["script"][]);

/** Whether a capital stands behind an apostrophe: l'Ukraine. */
function hasInnerCapital(text: string, { start, end, folded }: Word): boolean {
  const at = folded.indexOf("'");
  if (at < 0 || folded.length !== end - start) return false;
  const letter = text.charAt(start + at + 1);
  return letter !== letter.toLowerCase();
}

/** The words in a run of Japanese or Chinese, which has no spaces: they part where the kind of letters changes. */
function unspaced(text: string, run: Word): Word[] {
  const kinds =
    /[\u30a1-\u30fa\u30fc-\u30fe\u3099\u309a]+|[\u3041-\u309f]+|[^\u30a1-\u30fa\u30fc-\u30fe\u3041-\u309f]+/gu;
  return Array.from(text.slice(run.start, run.end).matchAll(kinds), ({ 0: letters, index }) => {
    const start = run.start + index;
    return { ...run, start, end: start + letters.length, folded: fold(letters) };
  });
}

function withoutPossessive(word: Word): Word {
  if (word.script !== "Latin" || !word.folded.endsWith("'s")) return word;
  return { ...word, end: word.end - 2, folded: word.folded.slice(0, -2) };
}

function gapBehind(rules: Rules, word: Word, between: string, isWrapped: boolean): Gap {
  // Most gaps are single spaces.
  if (between === " ") return "space";
  const gap = between.replace(/^['’ʼ]s/i, "");
  if (gap.length === 1 && HYPHENS.includes(gap)) return "hyphen";
  if (/^[^\S\n\r]*$/.test(gap)) return "space";
  if (isWrapped && /^[^\S\n\r]*\r?\n[^\S\n\r]*$/.test(gap)) return "space";
  const mayEndInDot = isInitialToken(rules, word) || rules.smallWords.isTitle(word.folded);
  if (mayEndInDot && /^\.[^\S\n\r]*$/.test(gap)) return "space";
  if (/[\n\r!?…;:]|\.\s|\.$/.test(gap)) return "break";
  return "mark";
}

function beginsSentence(text: string, end: number, start: number): boolean {
  if (start === end + 1 && text[end] === " ") return false;
  return /[\n\r.!?:;"“”«»„‘(*•>]/.test(text.slice(end, start));
}
