import { type CharacterClass, classOf, type Script, scriptOf } from "./code-points.ts";
import { fold } from "./fold.ts";

/** A run of letters, digits and inner apostrophes. */
export interface Word {
  /** UTF-16 offsets in the text that was split. */
  readonly start: number;
  readonly end: number;
  /** The folded letters: lower case, composed, without invisible characters, look-alike letters repaired. */
  readonly folded: string;
  /** Script of most of its letters; undefined for a number. */
  readonly script: Script | undefined;
  readonly capital: boolean;
  /** More than one letter, all of them capitals. */
  readonly allCapitals: boolean;
  /** A full stop follows directly. */
  readonly dot: boolean;
  /** A comma follows before the next word. */
  readonly comma: boolean;
  /** Nothing but a hyphen, or a change from small letter to capital (VladimirPutin), parts it from the word before. */
  readonly joined: boolean;
}

/**
 * Splits a text into words. Apostrophes are part of a word only between letters. A capital after a small letter
 * begins a new word (VladimirPutin), except after Mc- or Mac-like beginnings of up to three letters.
 * Linear time; lone surrogates and control characters separate.
 */
export function words(text: string): Word[] {
  return runs(text)
    .flatMap((run) => camelParts(text, run))
    .map((run, index, all) => word(text, run, all[index - 1]));
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly camel: boolean;
}

function runs(text: string): Run[] {
  const found: Run[] = [];
  let start = -1;
  let end = 0;
  for (let at = 0; at < text.length; at = after(text, at)) {
    const kind = classOf(text.codePointAt(at) as number);
    if (kind === "letter" || kind === "digit" || (kind === "mark" && start >= 0)) {
      if (start < 0) start = at;
      end = after(text, at);
    } else if (start >= 0 && kind !== "invisible" && !isInnerApostrophe(text, at, kind, end)) {
      found.push({ start, end, camel: false });
      start = -1;
    }
  }
  if (start >= 0) found.push({ start, end, camel: false });
  return found;
}

function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

function isInnerApostrophe(text: string, at: number, kind: CharacterClass, wordEnd: number): boolean {
  const next = text.codePointAt(at + 1);
  return kind === "apostrophe" && at === wordEnd && next !== undefined && classOf(next) === "letter";
}

const SHORTEST_CAMEL_PART = 4;

function camelParts(text: string, run: Run): Run[] {
  const parts: Run[] = [];
  let start = run.start;
  for (let at = run.start + SHORTEST_CAMEL_PART; at < run.end - 1; at++) {
    if (at - start >= SHORTEST_CAMEL_PART && isSmall(text, at - 1) && isCapital(text, at) && isSmall(text, at + 1)) {
      parts.push({ start, end: at, camel: start !== run.start });
      start = at;
    }
  }
  parts.push({ start, end: run.end, camel: start !== run.start });
  return parts;
}

function word(text: string, run: Run, before: Run | undefined): Word {
  const raw = text.slice(run.start, run.end);
  const folded = fold(raw);
  const letters = [...raw].filter((letter) => classOf(letter.codePointAt(0) as number) === "letter");
  return {
    start: run.start,
    end: run.end,
    folded,
    script: mainScript(folded),
    capital: letters.length > 0 && isCapital(letters[0] as string, 0),
    allCapitals: letters.length > 1 && letters.every((letter) => isCapital(letter, 0)),
    dot: text[run.end] === ".",
    comma: /^\s{0,9}[,،]/.test(text.slice(run.end, run.end + 10)),
    joined: run.camel || (before !== undefined && /^[-‐‑‒–]$/.test(text.slice(before.end, run.start))),
  };
}

function mainScript(folded: string): Script | undefined {
  const counts = new Map<Script, number>();
  for (const letter of folded) {
    const script = scriptOf(letter.codePointAt(0) as number);
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] as string;
  return isLetter(letter) && letter !== letter.toLowerCase();
}

function isSmall(text: string, at: number): boolean {
  const letter = text[at] as string;
  return isLetter(letter) && letter !== letter.toUpperCase();
}

function isLetter(character: string): boolean {
  const kind: CharacterClass = classOf(character.codePointAt(0) as number);
  return kind === "letter";
}
