/** A cell of a picture: letters, and where they stand. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Two words side by side, the cells of which belong together by their order. */
export interface Layout {
  readonly width: number;
  readonly a: readonly Cell[];
  readonly b: readonly Cell[];
}

export const SIZE = 32;
const PADDING = 8;
const EMPTY = 16;
const NARROW = /[\s'’ʼ.,ilіїIj1fjtrтгі()ļļıاאווי׳״-]/u;
const WIDE = /[mwMWшщжюфыШЩЖЮФЫМmѡæœሠ@]/u;
const MARK = /\p{M}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Words are drawn from left to right, or as their script is written. */
function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Places letter groups above each other; where two scripts run against each other, each word keeps its direction. */
export function layoutOf(groups: readonly { readonly a: string; readonly b: string }[]): Layout {
  const [a, b] = [groups.map((group) => group.a), groups.map((group) => group.b)];
  const [turnedA, turnedB] = [isRightToLeft(a.join("")), isRightToLeft(b.join(""))];
  const [widthsA, widthsB] = [a.map(widthOf), b.map(widthOf)];
  const common = widthsA.map((width, at) => Math.max(width, widthsB[at] ?? 0));
  const [ownA, ownB] = turnedA === turnedB ? [common, common] : [widthsA, widthsB];
  const width = Math.max(sum(ownA), sum(ownB));
  return { width, a: row(joined(a), ownA, width, turnedA), b: row(joined(b), ownB, width, turnedB) };
}

/** The width of letters, guessed, as nothing measures it where pages are built; cells are wide enough for any font. */
export function widthOf(text: string): number {
  if (text === "") return EMPTY;
  const units = Array.from(text).map((letter) => {
    if (MARK.test(letter)) return 0;
    if (NARROW.test(letter)) return 0.4;
    if (WIDE.test(letter)) return 0.9;
    return letter === letter.toLowerCase() ? 0.58 : 0.72;
  });
  return sum(units) * SIZE + PADDING;
}

function row(texts: readonly string[], widths: readonly number[], width: number, isTurned: boolean): Cell[] {
  let x = (width - sum(widths)) / 2;
  const cells = texts.map((text, at): Cell => {
    const own = widths[at] ?? 0;
    const cell = { text, x, width: own };
    x += own;
    return cell;
  });
  return isTurned ? cells.map((cell) => ({ ...cell, x: width - cell.x - cell.width })) : cells;
}

// Letters that do not join the one behind them: those of joining type RIGHT and NON_JOINING in
// https://github.com/n8willis/opentype-shaping-documents/blob/master/character-tables/character-tables-arabic.md
const UNJOINED = /[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0698]$/;
const ARABIC = /\p{Script=Arabic}/u;
// A tatweel, which lengthens the stroke between two letters.
const JOINER = "\u{640}";

/** Arabic letters in cells of their own keep the shape that they have in the word, and the stroke that joins them. */
function joined(texts: readonly string[]): string[] {
  if (!ARABIC.test(texts.join(""))) return [...texts];
  return texts.map((text, at) => {
    const before = texts.slice(0, at).join("");
    const isJoinedBefore = ARABIC.test(before.slice(-1)) && !UNJOINED.test(before);
    const isJoinedBehind = ARABIC.test(texts.slice(at + 1).join("")) && !UNJOINED.test(text);
    return text === "" ? "" : `${isJoinedBefore ? JOINER : ""}${text}${isJoinedBehind ? JOINER : ""}`;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
