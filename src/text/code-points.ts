import scripts from "gather:text";
import { file } from "../gathered.ts";

/** What a code point is to a name: which script's letter, or a mark, digit, apostrophe, invisible or separator. */
export type CharacterClass = "letter" | "mark" | "digit" | "apostrophe" | "invisible" | "separator";

/** Script of a letter; `Other` is one that is known to be a letter and nothing more. */
export type Script = "Latin" | "Cyrillic" | "Greek" | "Armenian" | "Hebrew" | "Arabic" | "Georgian" | "Other";

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
  readonly kind: CharacterClass;
  readonly script?: Script | undefined;
}

// Own tables instead of \p{...}: what a regular expression knows of Unicode differs between runtimes.
const RANGES: readonly Range[] = /* @__PURE__ */ readRanges(/* @__PURE__ */ file<ScriptsFile>(scripts, "letters"));

// For each code point of the basic plane, one more than the number of its range: every letter of every name is looked up.
const BASIC_PLANE: Uint16Array = /* @__PURE__ */ rangeNumbers(0x10000);

/** The class of a code point. */
export function classOf(codePoint: number): CharacterClass {
  return rangeOf(codePoint)?.kind ?? "separator";
}

/** The script of a letter; undefined for everything else. */
export function scriptOf(codePoint: number): Script | undefined {
  return rangeOf(codePoint)?.script;
}

function rangeOf(codePoint: number): Range | undefined {
  if (codePoint < BASIC_PLANE.length) return RANGES[(BASIC_PLANE[codePoint] as number) - 1];
  return RANGES.find(({ from, to }) => from <= codePoint && codePoint <= to);
}

function rangeNumbers(end: number): Uint16Array {
  const numbers = new Uint16Array(end);
  RANGES.forEach(({ from, to }, number) => {
    numbers.fill(number + 1, from, to + 1);
  });
  return numbers;
}

function readRanges(tables: ScriptsFile): readonly Range[] {
  const letters = Object.entries(tables.letters).flatMap(([script, ranges]) =>
    parse(ranges, "letter", script as Script),
  );
  // Later rows win where a block was rounded over a mark or an apostrophe: cut the letters around them.
  const others = [
    ...parse(tables.marks, "mark"),
    ...parse(tables.digits, "digit"),
    ...parse(tables.invisible, "invisible"),
    ...parse(tables.apostrophes, "apostrophe"),
  ];
  const cut = letters.flatMap((letter) => subtract(letter, others));
  return [...cut, ...others].sort((a, b) => a.from - b.from);
}

function subtract(range: Range, holes: readonly Range[]): Range[] {
  return holes.reduce<Range[]>(
    (rest, hole) =>
      rest.flatMap((part) => {
        if (hole.to < part.from || hole.from > part.to) return [part];
        const before = { ...part, to: hole.from - 1 };
        const after = { ...part, from: hole.to + 1 };
        return [before, after].filter(({ from, to }) => from <= to);
      }),
    [range],
  );
}

function parse(ranges: readonly string[], kind: CharacterClass, script?: Script): Range[] {
  return ranges.map((range) => {
    const [from = "", to = from] = range.split("-");
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), kind, script };
  });
}
