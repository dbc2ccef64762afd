import scripts from "gather:text";
import { file } from "../base/gathered.ts";

/** Script of a letter; `Other` is one that is known to be a letter and nothing more. */
export type Script = "Latin" | "Cyrillic" | "Greek" | "Armenian" | "Hebrew" | "Arabic" | "Georgian" | "Other";

/** What a code point is to a name: a separator, a mark ... and from {@link LETTER} on a letter of each script. */
export type CharacterClass = number;

export const SEPARATOR: CharacterClass = 0;
export const INVISIBLE: CharacterClass = 1;
export const MARK: CharacterClass = 2;
export const APOSTROPHE: CharacterClass = 3;
export const DIGIT: CharacterClass = 4;
export const LETTER: CharacterClass = 5;

const SCRIPTS: readonly Script[] = ["Latin", "Cyrillic", "Greek", "Armenian", "Hebrew", "Arabic", "Georgian", "Other"];
/** The class of letters that are known to be letters and nothing more. */
export const OTHER_LETTER: CharacterClass = 12;

interface ScriptsFile {
  readonly letters: Readonly<Record<Script, readonly string[]>>;
  readonly marks: readonly string[];
  readonly digits: readonly string[];
  readonly invisible: readonly string[];
  readonly apostrophes: readonly string[];
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly characterClass: CharacterClass;
}

// Own tables instead of \p{...}: what a regular expression knows of Unicode differs between runtimes.
const RANGES: readonly Range[] = /* @__PURE__ */ readRanges(/* @__PURE__ */ file<ScriptsFile>(scripts, "letters"));

// Every letter of every name is looked up. There is little beyond the basic plane.
const BASIC_PLANE: Uint8Array = /* @__PURE__ */ classesBelow(0x10000);
const BEYOND: readonly Range[] = /* @__PURE__ */ RANGES.filter(({ to }) => to > 0xffff);

/** The class of a code point. */
export function classOf(codePoint: number): CharacterClass {
  return codePoint < 0x10000 ? (BASIC_PLANE[codePoint] as number) : classBeyond(codePoint);
}

/** The script of a letter; undefined for everything else. */
export function scriptOf(codePoint: number): Script | undefined {
  return scriptOfClass(classOf(codePoint));
}

/** The script of a class of letters; undefined for other classes. */
export function scriptOfClass(characterClass: CharacterClass): Script | undefined {
  return SCRIPTS[characterClass - LETTER];
}

function classBeyond(codePoint: number): CharacterClass {
  return BEYOND.find(({ from, to }) => from <= codePoint && codePoint <= to)?.characterClass ?? SEPARATOR;
}

function classesBelow(end: number): Uint8Array {
  const classes = new Uint8Array(end);
  for (const { from, to, characterClass } of RANGES) classes.fill(characterClass, from, to + 1);
  return classes;
}

function readRanges({ letters, marks, digits, invisible, apostrophes }: ScriptsFile): Range[] {
  // Later rows win where a block of letters was rounded over a mark or an apostrophe.
  return [
    ...SCRIPTS.flatMap((script, number) => parse(letters[script], LETTER + number)),
    ...parse(marks, MARK),
    ...parse(digits, DIGIT),
    ...parse(invisible, INVISIBLE),
    ...parse(apostrophes, APOSTROPHE),
  ];
}

function parse(ranges: readonly string[], characterClass: CharacterClass): Range[] {
  return ranges.map((range) => {
    const [from = "", to = from] = range.split("-");
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), characterClass };
  });
}
