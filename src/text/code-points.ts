import scripts from "gather:text";
import { file } from "../base/gathered.ts";

/** What a code point is to a name: which script's letter, or a mark, digit, apostrophe, invisible or separator. */
export type CharacterClass = "letter" | "mark" | "digit" | "apostrophe" | "invisible" | "separator";

/** Script of a letter; `Other` is one that is known to be a letter and nothing more. */
export type Script = "Latin" | "Cyrillic" | "Greek" | "Armenian" | "Hebrew" | "Arabic" | "Georgian" | "Other";

/** Class and script in one number: that of the class below {@link LETTER}, from there on a number for each script. */
export type Sort = number;

const CLASSES: readonly CharacterClass[] = ["separator", "invisible", "mark", "apostrophe", "digit"];
export const INVISIBLE: Sort = 1;
export const MARK: Sort = 2;
export const APOSTROPHE: Sort = 3;
export const DIGIT: Sort = 4;
export const LETTER: Sort = 5;

const SCRIPTS: readonly Script[] = ["Latin", "Cyrillic", "Greek", "Armenian", "Hebrew", "Arabic", "Georgian", "Other"];
/** The sort of letters that are known to be letters and nothing more. */
export const OTHER_LETTER: Sort = 12;

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
  readonly sort: Sort;
}

// Own tables instead of \p{...}: what a regular expression knows of Unicode differs between runtimes.
const RANGES: readonly Range[] = /* @__PURE__ */ readRanges(/* @__PURE__ */ file<ScriptsFile>(scripts, "letters"));

// Every letter of every name is looked up. There is little beyond the basic plane.
const BASIC_PLANE: Uint8Array = /* @__PURE__ */ sortsBelow(0x10000);
const BEYOND: readonly Range[] = /* @__PURE__ */ RANGES.filter(({ to }) => to > 0xffff);

/** The sort of a code point. */
export function sortOf(codePoint: number): Sort {
  return codePoint < 0x10000 ? (BASIC_PLANE[codePoint] as number) : sortBeyond(codePoint);
}

/** The class of a code point. */
export function classOf(codePoint: number): CharacterClass {
  return CLASSES[sortOf(codePoint)] ?? "letter";
}

/** The script of a letter; undefined for everything else. */
export function scriptOf(codePoint: number): Script | undefined {
  return scriptOfSort(sortOf(codePoint));
}

/** The script of a sort of letters; undefined for other sorts. */
export function scriptOfSort(sort: Sort): Script | undefined {
  return SCRIPTS[sort - LETTER];
}

function sortBeyond(codePoint: number): Sort {
  return BEYOND.find(({ from, to }) => from <= codePoint && codePoint <= to)?.sort ?? 0;
}

function sortsBelow(end: number): Uint8Array {
  const sorts = new Uint8Array(end);
  for (const { from, to, sort } of RANGES) sorts.fill(sort, from, to + 1);
  return sorts;
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

function parse(ranges: readonly string[], sort: Sort): Range[] {
  return ranges.map((range) => {
    const [from = "", to = from] = range.split("-");
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), sort };
  });
}
