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
  const found: Word[] = [];
  let endBefore = -1;
  for (const { start, end } of runs(text)) {
    const isTied = start === endBefore + 1 && endBefore > 0 && HYPHENS.has(text[endBefore] as string);
    for (const part of partsOf(text.slice(start, end))) {
      found.push({
        start: start + part.from,
        end: start + part.to,
        folded: part.folded,
        script: part.script,
        capital: part.capital,
        allCapitals: part.allCapitals,
        dot: text[start + part.to] === ".",
        comma: hasComma(text, start + part.to),
        joined: part.from > 0 || isTied,
      });
    }
    endBefore = end;
  }
  return found;
}

interface Run {
  readonly start: number;
  readonly end: number;
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
      found.push({ start, end });
      start = -1;
    }
  }
  if (start >= 0) found.push({ start, end });
  return found;
}

function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

function isInnerApostrophe(text: string, at: number, kind: CharacterClass, wordEnd: number): boolean {
  const next = text.codePointAt(at + 1);
  return kind === "apostrophe" && at === wordEnd && next !== undefined && classOf(next) === "letter";
}

/** A word within a run of letters. */
interface RunPart extends Pick<Word, "folded" | "script" | "capital" | "allCapitals"> {
  readonly from: number;
  readonly to: number;
}

// Given names and patronymics are met again and again; of longer runs that is not to be expected.
const MOST_KEPT = 4096;
const LONGEST_KEPT = 32;
const kept = /* @__PURE__ */ new Map<string, readonly RunPart[]>();

function partsOf(run: string): readonly RunPart[] {
  const known = kept.get(run);
  if (known !== undefined) return known;
  const parts = camelParts(run).map(([from, to]) => runPart(run.slice(from, to), from, to));
  if (run.length > LONGEST_KEPT) return parts;
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(run, parts);
  return parts;
}

function runPart(letters: string, from: number, to: number): RunPart {
  const folded = fold(letters);
  const { capital, allCapitals } = capitals(letters);
  return { from, to, folded, script: scriptOfWord(folded), capital, allCapitals };
}

const SHORTEST_CAMEL_PART = 4;

function camelParts(run: string): (readonly [from: number, to: number])[] {
  const tail = run.slice(1);
  if (tail === tail.toLowerCase()) return [[0, run.length]];
  const parts: (readonly [number, number])[] = [];
  let start = 0;
  for (let at = SHORTEST_CAMEL_PART; at < run.length - 1; at++) {
    if (at - start >= SHORTEST_CAMEL_PART && isSmall(run, at - 1) && isCapital(run, at) && isSmall(run, at + 1)) {
      parts.push([start, at]);
      start = at;
    }
  }
  parts.push([start, run.length]);
  return parts;
}

// Nobody has a longer name; a megabyte of letters need not be counted.
const LONGEST_LOOKED_AT = 64;

const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "‒", "–"]);
const COMMAS: ReadonlySet<string> = new Set([",", "،"]);
const MOST_SPACES = 9;

function hasComma(text: string, end: number): boolean {
  for (let at = end; at <= end + MOST_SPACES && at < text.length; at++) {
    const character = text[at] as string;
    if (COMMAS.has(character)) return true;
    if (character.trim() !== "") return false;
  }
  return false;
}

function capitals(letters: string): Pick<Word, "capital" | "allCapitals"> {
  let count = 0;
  for (let at = 0; at < letters.length; at = after(letters, at)) {
    if (classOf(letters.codePointAt(at) as number) !== "letter") continue;
    if (!isCapital(letters, at)) return { capital: count > 0, allCapitals: false };
    count++;
  }
  return { capital: count > 0, allCapitals: count > 1 };
}

/** The script of most letters of a folded word; undefined for a number. */
export function scriptOfWord(folded: string): Script | undefined {
  return mainScript(folded.slice(0, LONGEST_LOOKED_AT));
}

function mainScript(folded: string): Script | undefined {
  let only: Script | undefined;
  for (let at = 0; at < folded.length; at = after(folded, at)) {
    const script = scriptOf(folded.codePointAt(at) as number);
    if (script === undefined || script === only) continue;
    if (only !== undefined) return commonestScript(folded);
    only = script;
  }
  return only;
}

function commonestScript(folded: string): Script | undefined {
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
