import { text as settings } from "../settings/text.ts";
import {
  APOSTROPHE,
  type CharacterClass,
  classOf,
  DIGIT,
  INVISIBLE,
  LETTER,
  MARK,
  type Script,
  scriptOf,
  scriptOfClass,
} from "./code-points.ts";
import { DEPENDS, fold, foldUnit } from "./fold.ts";
import { HYPHENS, SHORT_DASHES } from "./punctuation.ts";

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
  /** A comma follows before the next word, or the << by which passports part the surname from the given names. */
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
  let start = -1;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const characterClass = classOf(codePoint);
    const next = codePoint > 0xffff ? at + 2 : at + 1;
    if (characterClass >= DIGIT || (characterClass === MARK && start >= 0)) {
      if (start < 0) start = at;
      end = next;
    } else if (
      start >= 0 &&
      characterClass !== INVISIBLE &&
      !(characterClass === APOSTROPHE && at === end && isLetterAt(text, next))
    ) {
      addRun(found, text, start, end);
      start = -1;
    }
    at = next;
  }
  if (start >= 0) addRun(found, text, start, end);
  return found;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.codePointAt(at) as number) >= LETTER;
}

function addRun(found: Word[], text: string, start: number, end: number): void {
  const plain = plainWord(text, start, end, found[found.length - 1]);
  if (plain === undefined) addParts(found, text, start, end);
  else found.push(plain);
}

function isTied(before: Word | undefined, text: string, start: number): boolean {
  return before !== undefined && before.end === start - 1 && TYING.has(text[start - 1] as string);
}

const TYING: ReadonlySet<string> = new Set(HYPHENS + SHORT_DASHES);

const NOT_PLAIN = -1;

/**
 * The class of the letters, 0 if there are none, of a run such as most words are: of one script, and folded by no
 * more than making its first letter small.
 */
function classOfPlain(text: string, start: number, end: number): CharacterClass | typeof NOT_PLAIN {
  if (end - start > settings.longestLookedAt || foldUnit(text.charCodeAt(start)) === DEPENDS) return NOT_PLAIN;
  let script = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (at > start && foldUnit(unit) !== unit) return NOT_PLAIN;
    const characterClass = classOf(unit);
    if (characterClass === script || characterClass < LETTER) continue;
    if (script !== 0) return NOT_PLAIN;
    script = characterClass;
  }
  return script;
}

/** A run such as most words are; undefined for any other. */
function plainWord(text: string, start: number, end: number, before: Word | undefined): Word | undefined {
  const characterClass = classOfPlain(text, start, end);
  if (characterClass === NOT_PLAIN) return undefined;
  const first = text.charCodeAt(start);
  const small = foldUnit(first);
  const capital = small !== first;
  const folded = capital ? String.fromCharCode(small) + text.slice(start + 1, end) : text.slice(start, end);
  const script = scriptOfClass(characterClass);
  const [dot, comma] = [text[end] === ".", hasComma(text, end)];
  return { start, end, folded, script, capital, allCapitals: false, dot, comma, joined: isTied(before, text, start) };
}

function addParts(found: Word[], text: string, start: number, end: number): void {
  const run = text.slice(start, end);
  let joined = isTied(found[found.length - 1], text, start);
  for (const [from, to] of camelParts(run)) {
    const letters = run.slice(from, to);
    const folded = fold(letters);
    const { capital, allCapitals } = capitals(letters);
    found.push({
      start: start + from,
      end: start + to,
      folded,
      script: scriptOfWord(folded),
      capital,
      allCapitals,
      dot: text[start + to] === ".",
      comma: hasComma(text, start + to),
      joined,
    });
    joined = true;
  }
}

function camelParts(run: string): (readonly [from: number, to: number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = 0;
  for (let at = settings.shortestCamelPart; at < run.length - 1; at++) {
    if (
      at - start >= settings.shortestCamelPart &&
      isCapital(run, at) &&
      isSmall(run, at - 1) &&
      isSmall(run, at + 1)
    ) {
      parts.push([start, at]);
      start = at;
    }
  }
  parts.push([start, run.length]);
  return parts;
}

const COMMAS: ReadonlySet<string> = new Set([",", "،"]);

/** What may stand between a word and its comma: Jr., or (Vanya), */
const BEFORE_COMMAS: ReadonlySet<string> = new Set([" ", ".", ")", "]", "»", "”", '"']);

function hasComma(text: string, end: number): boolean {
  for (let at = end; at <= end + settings.mostSpaces && at < text.length; at++) {
    if (classOf(text.charCodeAt(at)) >= DIGIT) return false;
    const character = text[at] as string;
    if (COMMAS.has(character) || (character === "<" && text[at + 1] === "<")) return true;
    if (!BEFORE_COMMAS.has(character) && character.trim() !== "") return false;
  }
  return false;
}

function capitals(letters: string): Pick<Word, "capital" | "allCapitals"> {
  let count = 0;
  for (let at = 0; at < letters.length; at++) {
    const codePoint = letters.codePointAt(at) as number;
    if (classOf(codePoint) < LETTER) continue;
    if (!isCapital(letters, at)) return { capital: count > 0, allCapitals: false };
    count++;
  }
  return { capital: count > 0, allCapitals: count > 1 };
}

/** The script of most letters of a folded word; undefined for a number. */
export function scriptOfWord(folded: string): Script | undefined {
  return mainScript(folded.slice(0, settings.longestLookedAt));
}

function mainScript(folded: string): Script | undefined {
  let only: Script | undefined;
  for (const letter of folded) {
    const script = scriptOf(letter.codePointAt(0) as number);
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
  const unit = text.charCodeAt(at);
  if (classOf(unit) < LETTER) return false;
  const folded = foldUnit(unit);
  return folded === DEPENDS ? text[at] !== text[at]?.toLowerCase() : folded !== unit;
}

function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return classOf(unit) >= LETTER && text[at] !== text[at]?.toUpperCase();
}
