import { doubledCost, transposedCost } from "../sound/alphabet.ts";
import { endsIn } from "../sound/endings.ts";
import type { SoundWord } from "../sound/read.ts";
import { symbolCost, symbolLoss } from "../sound/symbols.ts";
import { type EqualEndings, equalEndings } from "../text/grammar.ts";

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
 * sounds (Wagner and Fischer 1974, with the transpositions of Damerau 1964) that also knows surname endings
 * which stand for each other. Symmetric; 0 for the same sounds; infinite above the limit. Time proportional to the
 * product of the lengths.
 */
export function alignmentCost(a: SoundWord, b: SoundWord, limit: number = Number.POSITIVE_INFINITY): number {
  const table = prefixCosts(a, b, limit);
  const cost = table === undefined ? Number.POSITIVE_INFINITY : finish(a, b, table).cost;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

const longestEnding = /* @__PURE__ */ Math.max(
  ...equalEndings.flatMap(({ endings }) => endings.map(({ length }) => length)),
);

/** The steps of the cheapest alignment, in order, equal sounds among them. */
export function alignmentSteps(a: SoundWord, b: SoundWord): SoundStep[] {
  const table = prefixCosts(a, b, Number.POSITIVE_INFINITY) as Int32Array;
  const end = finish(a, b, table);
  const steps: SoundStep[] = [];
  if (end.endings !== undefined) {
    const { i, j, endings } = end;
    steps.push({ a: [i, a.symbols.length], b: [j, b.symbols.length], cost: endings.cost, endings });
  }
  for (let { i, j } = end; i > 0 || j > 0; ) {
    const step = lastStep(a, b, table, i, j);
    steps.push(step);
    i = step.a[0];
    j = step.b[0];
  }
  return steps.reverse();
}

/** Costs of all prefixes of `a` (rows) against all prefixes of `b` (columns); undefined once the limit is passed. */
function prefixCosts(a: SoundWord, b: SoundWord, limit: number): Int32Array | undefined {
  const width = b.symbols.length + 1;
  const table = new Int32Array((a.symbols.length + 1) * width);
  for (let j = 1; j < width; j++) table[j] = at(table, j - 1) + loss(b, j - 1, j === 1);
  // Endings that stand for each other may still save a word whose last sounds differ.
  const lastCheck = a.symbols.length - longestEnding;
  for (let i = 1; i <= a.symbols.length; i++) {
    let least = Number.POSITIVE_INFINITY;
    table[i * width] = at(table, (i - 1) * width) + loss(a, i - 1, i === 1);
    for (let j = 1; j < width; j++) {
      const cell = i * width + j;
      let best = at(table, cell - width - 1) + substitution(a, b, i - 1, j - 1);
      best = Math.min(
        best,
        at(table, cell - width) + loss(a, i - 1, false),
        at(table, cell - 1) + loss(b, j - 1, false),
      );
      if (areTransposed(a, b, i, j)) best = Math.min(best, at(table, cell - 2 * width - 2) + transposedCost);
      table[cell] = best;
      least = Math.min(least, best);
    }
    if (i <= lastCheck && least > limit) return undefined;
  }
  return table;
}

function lastStep(a: SoundWord, b: SoundWord, table: Int32Array, i: number, j: number): SoundStep {
  const width = b.symbols.length + 1;
  const cell = i * width + j;
  const step = (di: number, dj: number): SoundStep => ({
    a: [i - di, i],
    b: [j - dj, j],
    cost: at(table, cell) - at(table, cell - di * width - dj),
  });
  if (i > 0 && j > 0 && at(table, cell) === at(table, cell - width - 1) + substitution(a, b, i - 1, j - 1))
    return step(1, 1);
  if (i > 0 && at(table, cell) === at(table, cell - width) + loss(a, i - 1, i === 1 && j === 0)) return step(1, 0);
  if (j > 0 && at(table, cell) === at(table, cell - 1) + loss(b, j - 1, j === 1 && i === 0)) return step(0, 1);
  return step(2, 2);
}

interface Finish {
  readonly cost: number;
  /** Where the endings begin, or the lengths of the words. */
  readonly i: number;
  readonly j: number;
  readonly endings?: EqualEndings | undefined;
}

function finish(a: SoundWord, b: SoundWord, table: Int32Array): Finish {
  const width = b.symbols.length + 1;
  const [n, m] = [a.symbols.length, b.symbols.length];
  let best: Finish = { cost: at(table, n * width + m), i: n, j: m };
  if (best.cost === 0) return best;
  const other = endingsOf(b);
  for (const key of endingsOf(a)) {
    if (!other.has(counterpart(key))) continue;
    const endings = equalEndings[key >> 1] as EqualEndings;
    const [i, j] = [n - lengthOf(key), m - lengthOf(counterpart(key))];
    const cost = at(table, i * width + j) + endings.cost;
    if (cost < best.cost) best = { cost, i, j, endings };
  }
  return best;
}

/** One ending of a pair in `equalEndings`: twice the pair's number, and one more for its second ending. */
type EndingKey = number;

const counterpart = (key: EndingKey): EndingKey => key ^ 1;

function lengthOf(key: EndingKey): number {
  return (equalEndings[key >> 1] as EqualEndings).endings[key & 1 ? 1 : 0].length;
}

const endingsByWord = new WeakMap<SoundWord, ReadonlySet<EndingKey>>();

/** Which endings of `equalEndings` a word has, with something of the word before them. */
function endingsOf(word: SoundWord): ReadonlySet<EndingKey> {
  const known = endingsByWord.get(word);
  if (known !== undefined) return known;
  const found = new Set<EndingKey>();
  equalEndings.forEach(({ endings }, number) => {
    endings.forEach((ending, side) => {
      if (word.symbols.length - ending.length >= 2 && endsIn(word, ending)) found.add(number * 2 + side);
    });
  });
  endingsByWord.set(word, found);
  return found;
}

function substitution(a: SoundWord, b: SoundWord, i: number, j: number): number {
  const cost = symbolCost(at(a.symbols, i), at(b.symbols, j));
  if (cost === 0) return isDoubled(a, i) === isDoubled(b, j) ? 0 : doubledCost;
  return i === 0 && j === 0 ? exchangedAtStart(cost) : cost;
}

function loss(word: SoundWord, position: number, isStart: boolean): number {
  const cost = symbolLoss(at(word.symbols, position));
  return isStart ? lostAtStart(cost) : cost;
}

function areTransposed(a: SoundWord, b: SoundWord, i: number, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    a.symbols[i - 1] === b.symbols[j - 2] &&
    a.symbols[i - 2] === b.symbols[j - 1] &&
    a.symbols[i - 1] !== a.symbols[i - 2]
  );
}

function isDoubled(word: SoundWord, position: number): boolean {
  return word.doubled[position] === true;
}

function at(cells: ArrayLike<number>, index: number): number {
  return cells[index] as number;
}
