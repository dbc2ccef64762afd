import { type EndingKind, type EqualEndings, equalEndings } from "../text/small-words.ts";
import { doubledCost, transposedCost } from "./alphabet.ts";
import { endingsOf, endingTree } from "./ending-tree.ts";
import type { Sounds } from "./read.ts";
import { symbolCost, symbolLoss } from "./symbols.ts";

/** One step of an alignment: positions in the two words, from inclusive, to exclusive. */
export interface SoundStep {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly cost: number;
  readonly endings?: EqualEndings | undefined;
}

// Misspellings spare the beginning of a word: another sound there costs half as much again, a lost one twice. A lost
// glide, cheap elsewhere, is as dear there as a consonant: Я is not А. Letters that may be silent (Ye for Е) stay cheap.
const exchangedAtStart = (cost: number): number => (cost * 3) >> 1;
const lostAtStart = (cost: number): number =>
  cost < MAY_BE_SILENT ? cost : Math.max(cost * 2, Math.min(cost * 8, 280));
// In hundredths of a nat.
const MAY_BE_SILENT = 30;

/**
 * Cost, in hundredths of a nat, of reading one word as a spelling of the other: a weighted edit distance over
 * sounds (Wagner and Fischer 1974, with the transpositions of Damerau 1964) that also knows endings which stand
 * for each other in words of a kind. Symmetric; 0 for the same sounds; infinite above the limit. Time proportional to
 * the product of the lengths.
 */
export function alignmentCost(
  a: Sounds,
  b: Sounds,
  limit: number = Number.POSITIVE_INFINITY,
  kind: EndingKind = "surname",
): number {
  if (soundAlike(a, b)) return 0;
  if (!fillTable(a, b, limit, kind)) return Number.POSITIVE_INFINITY;
  const cost = cheapestFinish(a, b, sharedEndings(a, b, kind)).cost;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

function soundAlike(a: Sounds, b: Sounds): boolean {
  const length = a.symbols.length;
  if (length !== b.symbols.length) return false;
  for (let i = 0; i < length; i++) if (exchange(a, b, i, i) !== 0) return false;
  return true;
}

/** The steps of the cheapest alignment, in order, equal sounds among them. */
export function alignmentSteps(a: Sounds, b: Sounds, kind: EndingKind = "surname"): SoundStep[] {
  fillTable(a, b, Number.POSITIVE_INFINITY, kind);
  const end = cheapestFinish(a, b, sharedEndings(a, b, kind));
  const steps: SoundStep[] = [];
  if (end.endings !== undefined) {
    const { i, j, endings } = end;
    steps.push({ a: [i, a.symbols.length], b: [j, b.symbols.length], cost: endings.cost, endings });
  }
  for (let { i, j } = end; i > 0 || j > 0; ) {
    const step = lastStep(a, b, i, j);
    steps.push(step);
    i = step.a[0];
    j = step.b[0];
  }
  return steps.reverse();
}

// Costs of all prefixes of one word (rows) against all prefixes of another (columns). One table for all alignments, as
// each is read before the next is begun; it grows with the longest words.
let table = /* @__PURE__ */ new Int32Array(0);

// Above every limit, and no cost makes it overflow.
const FAR = 1 << 30;

/** Fills the table for two words; false if it was given up, as they cannot come within the limit. */
function fillTable(a: Sounds, b: Sounds, limit: number, kind: EndingKind): boolean {
  const rows = a.symbols.length;
  const width = b.symbols.length + 1;
  if (table.length < (rows + 1) * width) table = new Int32Array((rows + 1) * width * 2);
  table[0] = 0;
  for (let j = 1; j < width; j++) table[j] = at(table, j - 1) + lossAt(b, j - 1, j === 1);
  for (let i = 1; i <= rows; i++) if (fillRow(a, b, i, limit) > limit && !mayBeSaved(a, b, i, kind)) return false;
  return true;
}

/** Whether endings that stand for each other begin before this row, so that all is not lost. */
function mayBeSaved(a: Sounds, b: Sounds, row: number, kind: EndingKind): boolean {
  // Most words differ from the first sounds on: the endings of the other need not be looked for.
  const begins = (key: EndingKey): boolean => a.symbols.length - endingLength(key, kind) < row;
  return (
    row > SHORTEST_STEM && equalEndingsOf(a, kind).some(begins) && sharedEndings(a, b, kind).some(({ i }) => i < row)
  );
}

/**
 * Fills the row of the first `i` sounds of `a` in the table; gives the least cost in it. What is above the limit already
 * is not followed further, so that costs above it may be too high.
 */
function fillRow(a: Sounds, b: Sounds, i: number, limit: number): number {
  const costs = table;
  const x = a.symbols;
  const y = b.symbols;
  const width = y.length + 1;
  const row = i * width;
  const lost = symbolLoss(at(x, i - 1));
  let diagonal = at(costs, row - width);
  let left = diagonal + (i === 1 ? lostAtStart(lost) : lost);
  let least = left;
  costs[row] = left;
  for (let j = 1; j < width; j++) {
    const above = at(costs, row - width + j);
    // Comparisons rather than Math.min: this is where most of the time goes.
    let best = diagonal > limit ? FAR : diagonal + exchange(a, b, i - 1, j - 1);
    if (above + lost < best) best = above + lost;
    if (left < best) best = Math.min(best, left + symbolLoss(at(y, j - 1)));
    if (areTransposed(x, y, i, j)) best = Math.min(best, at(costs, row - 2 * width + j - 2) + transposedCost);
    costs[row + j] = best;
    if (best < least) least = best;
    diagonal = above;
    left = best;
  }
  return least;
}

function lastStep(a: Sounds, b: Sounds, i: number, j: number): SoundStep {
  const width = b.symbols.length + 1;
  const cell = i * width + j;
  const step = (di: number, dj: number): SoundStep => ({
    a: [i - di, i],
    b: [j - dj, j],
    cost: at(table, cell) - at(table, cell - di * width - dj),
  });
  if (i > 0 && j > 0 && at(table, cell) === at(table, cell - width - 1) + exchange(a, b, i - 1, j - 1))
    return step(1, 1);
  if (i > 0 && at(table, cell) === at(table, cell - width) + lossAt(a, i - 1, i === 1 && j === 0)) return step(1, 0);
  if (j > 0 && at(table, cell) === at(table, cell - 1) + lossAt(b, j - 1, j === 1 && i === 0)) return step(0, 1);
  return step(2, 2);
}

interface Finish {
  readonly cost: number;
  /** Where the endings begin, or the lengths of the words. */
  readonly i: number;
  readonly j: number;
  readonly endings?: EqualEndings | undefined;
}

function cheapestFinish(a: Sounds, b: Sounds, finishes: readonly SharedEnding[]): Finish {
  const n = a.symbols.length;
  const m = b.symbols.length;
  const width = m + 1;
  let best: Finish = { cost: at(table, n * width + m), i: n, j: m };
  for (const { i, j, endings } of finishes) {
    const cost = at(table, i * width + j) + endings.cost;
    if (cost < best.cost) best = { cost, i, j, endings };
  }
  return best;
}

/** Endings of two words that stand for each other, and where they begin. */
interface SharedEnding {
  readonly i: number;
  readonly j: number;
  readonly endings: EqualEndings;
}

function sharedEndings(a: Sounds, b: Sounds, kind: EndingKind): readonly SharedEnding[] {
  const mine = equalEndingsOf(a, kind);
  if (mine.length === 0) return NO_ENDINGS;
  const others = equalEndingsOf(b, kind);
  let found: SharedEnding[] | undefined;
  for (const key of mine) {
    if (!others.includes(counterpart(key))) continue;
    found ??= [];
    found.push({
      i: a.symbols.length - endingLength(key, kind),
      j: b.symbols.length - endingLength(counterpart(key), kind),
      endings: equalEndings[kind][key >> 1] as EqualEndings,
    });
  }
  return found ?? NO_ENDINGS;
}

const NO_ENDINGS: readonly SharedEnding[] = [];

/** One ending of a pair of `equalEndings`: twice the pair's number, and one more for its second ending. */
type EndingKey = number;

const counterpart = (key: EndingKey): EndingKey => key ^ 1;

function endingLength(key: EndingKey, kind: EndingKind): number {
  return (equalEndings[kind][key >> 1] as EqualEndings).endings[(key & 1) as 0 | 1].length;
}

const TREES = /* @__PURE__ */ {
  surname: /* @__PURE__ */ endingTree(/* @__PURE__ */ equalEndings.surname.flatMap(({ endings }) => endings)),
  patronymic: /* @__PURE__ */ endingTree(/* @__PURE__ */ equalEndings.patronymic.flatMap(({ endings }) => endings)),
};

/** Which endings of `equalEndings` a word has, with something of the word before them. */
function equalEndingsOf(word: Sounds, kind: EndingKind): readonly EndingKey[] {
  word.found[kind] ??= endingsOf(word, TREES[kind], word.symbols.length - SHORTEST_STEM);
  return word.found[kind];
}

// Sounds that a word must have before an ending.
const SHORTEST_STEM = 2;

function exchange(a: Sounds, b: Sounds, i: number, j: number): number {
  const cost = symbolCost(at(a.symbols, i), at(b.symbols, j));
  if (cost === 0) return a.doubled[i] === b.doubled[j] ? 0 : doubledCost;
  return i === 0 && j === 0 ? exchangedAtStart(cost) : cost;
}

function lossAt({ symbols }: Sounds, position: number, isStart: boolean): number {
  const cost = symbolLoss(at(symbols, position));
  return isStart ? lostAtStart(cost) : cost;
}

function areTransposed(x: readonly number[], y: readonly number[], i: number, j: number): boolean {
  return i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1] && x[i - 1] !== x[i - 2];
}

function at(cells: ArrayLike<number>, index: number): number {
  return cells[index] as number;
}
