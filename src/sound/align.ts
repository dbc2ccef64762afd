import { endingLength, type FoundEnding } from "./ending-tree.ts";
import type { EqualEndings } from "./equal-endings.ts";
import type { EndingKind } from "./name-endings.ts";
import type { SoundRules } from "./rules.ts";
import { equalEndingsOf, type SharedEnding, sharedEndings } from "./shared-endings.ts";
import type { Sounds } from "./sounds.ts";
import type { SymbolId, Symbols } from "./symbols.ts";

/** One step of an alignment: positions in the two words, from inclusive, to exclusive. */
export interface SoundStep {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly cost: number;
  readonly endings?: EqualEndings | undefined;
}

// Above every limit, and no cost makes it overflow.
const FAR = 1 << 30;

/**
 * Aligns the sounds of two words: a weighted edit distance (Wagner and Fischer 1974, with the transpositions of Damerau
 * 1964) that also knows endings which stand for each other in words of a kind. Time is proportional to the product of
 * the lengths. It works in one table, which each alignment fills anew and has read before it ends.
 */
export class Aligner {
  readonly #rules: SoundRules;
  readonly #symbols: Symbols;
  /**
   * Costs of all prefixes of one word (rows) against all prefixes of another (columns). Grows with the longest words.
   */
  #table = new Int32Array(1024);

  constructor(rules: SoundRules) {
    this.#rules = rules;
    this.#symbols = rules.symbols;
  }

  /**
   * Cost, in hundredths of a nat, of reading a word as a spelling of a name. Symmetric but for doubled letters; 0 for
   * the same sounds; infinite above the limit.
   */
  cost(a: Sounds, b: Sounds, limit: number = Number.POSITIVE_INFINITY, kind: EndingKind = "surname"): number {
    if (this.#soundAlike(a, b)) return 0;
    if (!this.#fill(a, b, limit, kind)) return Number.POSITIVE_INFINITY;
    const { cost } = this.#cheapestFinish(a, b, sharedEndings(a, b, kind));
    return cost > limit ? Number.POSITIVE_INFINITY : cost;
  }

  #soundAlike(a: Sounds, b: Sounds): boolean {
    const length = a.symbols.length;
    if (length !== b.symbols.length) return false;
    for (let i = 0; i < length; i++) if (this.#exchange(a, b, i, i) !== 0) return false;
    return true;
  }

  /** The steps of the cheapest alignment, in order, equal sounds among them. */
  steps(a: Sounds, b: Sounds, kind: EndingKind = "surname"): SoundStep[] {
    this.#fill(a, b, Number.POSITIVE_INFINITY, kind);
    const end = this.#cheapestFinish(a, b, sharedEndings(a, b, kind));
    const steps: SoundStep[] = [];
    if (end.endings !== undefined) {
      const { i, j, endings } = end;
      steps.push({ a: [i, a.symbols.length], b: [j, b.symbols.length], cost: endings.cost, endings });
    }
    for (let { i, j } = end; i > 0 || j > 0; ) {
      const step = this.#lastStep(a, b, i, j);
      steps.push(step);
      i = step.a[0];
      j = step.b[0];
    }
    return steps.reverse();
  }

  /** Fills the table for two words; false if it was given up, as they cannot come within the limit. */
  #fill(a: Sounds, b: Sounds, limit: number, kind: EndingKind): boolean {
    const rows = a.symbols.length;
    const width = b.symbols.length + 1;
    if (this.#table.length < (rows + 1) * width) this.#table = new Int32Array((rows + 1) * width * 2);
    const table = this.#table;
    table[0] = 0;
    for (let j = 1; j < width; j++) table[j] = at(table, j - 1) + this.#loss(b, j - 1, j === 1);
    for (let i = 1; i <= rows; i++)
      if (this.#fillRow(a, b, i, limit) > limit && !this.#mayBeSaved(a, b, i, kind)) return false;
    return true;
  }

  /** Whether endings that stand for each other begin before this row, so that all is not lost. */
  #mayBeSaved(a: Sounds, b: Sounds, row: number, kind: EndingKind): boolean {
    if (row <= this.#rules.settings.sound.shortestStem) return false;
    // Most words differ from the first sounds on: the endings of the other need not be looked for.
    if (!isAnyLonger(equalEndingsOf(a, kind), a.symbols.length - row)) return false;
    for (const { i } of sharedEndings(a, b, kind)) if (i < row) return true;
    return false;
  }

  /**
   * Fills the row of the first `i` sounds of `a` in the table; gives the least cost in it. What is above the limit
   * already is not followed further, so that costs above it may be too high. Most of the time goes here: hence
   * look-ups before the loop, and no call for the usual exchange.
   */
  #fillRow(a: Sounds, b: Sounds, i: number, limit: number): number {
    const table = this.#table;
    const { transposedCost } = this.#rules.alphabet;
    const { costs, losses, side } = this.#symbols;
    const y = b.symbols;
    const width = y.length + 1;
    const row = i * width;
    const own = at(a.symbols, i - 1);
    const before = otherBefore(a.symbols, i - 1);
    const lost = at(losses, own);
    let diagonal = at(table, row - width);
    let left = diagonal + this.#loss(a, i - 1, i === 1);
    let least = left;
    table[row] = left;
    for (let j = 1; j < width; j++) {
      const other = at(y, j - 1);
      const above = at(table, row - width + j);
      let best = FAR;
      if (diagonal <= limit) {
        const cost = at(costs, own * side + other);
        // The usual exchange: known, of different sounds and not at the start.
        best = diagonal + (cost > 0 && i + j > 2 ? cost : this.#exchange(a, b, i - 1, j - 1));
      }
      if (above + lost < best) best = above + lost;
      if (left < best) best = Math.min(best, left + at(losses, other));
      if (other === before && j > 1 && y[j - 2] === own)
        best = Math.min(best, at(table, row - 2 * width + j - 2) + transposedCost);
      table[row + j] = best;
      least = Math.min(least, best);
      diagonal = above;
      left = best;
    }
    return least;
  }

  #lastStep(a: Sounds, b: Sounds, i: number, j: number): SoundStep {
    const table = this.#table;
    const width = b.symbols.length + 1;
    const cell = i * width + j;
    const step = (di: number, dj: number): SoundStep => ({
      a: [i - di, i],
      b: [j - dj, j],
      cost: at(table, cell) - at(table, cell - di * width - dj),
    });
    const costWithout = (cells: number): number => at(table, cell) - at(table, cell - cells);
    if (i > 0 && j > 0 && costWithout(width + 1) === this.#exchange(a, b, i - 1, j - 1)) return step(1, 1);
    if (i > 0 && costWithout(width) === this.#loss(a, i - 1, i === 1 && j === 0)) return step(1, 0);
    if (j > 0 && costWithout(1) === this.#loss(b, j - 1, j === 1 && i === 0)) return step(0, 1);
    return step(2, 2);
  }

  #cheapestFinish(a: Sounds, b: Sounds, finishes: readonly SharedEnding[]): Finish {
    const table = this.#table;
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

  #exchange(a: Sounds, b: Sounds, i: number, j: number): number {
    const cost = this.#symbols.cost(at(a.symbols, i), at(b.symbols, j));
    if (cost === 0) return a.doubled[i] === b.doubled[j] ? 0 : this.#doubling(a, b, i, j);
    const { atStart, sameSound } = this.#rules.settings.sound;
    return i === 0 && j === 0 && cost > sameSound ? Math.floor(cost * atStart.exchanged) : cost;
  }

  #doubling(a: Sounds, b: Sounds, i: number, j: number): number {
    const { twice } = this.#symbols;
    if (twice[at(a.symbols, i)] === true || twice[at(b.symbols, j)] === true) return 0;
    const { lost, added } = this.#rules.alphabet.doubledCost;
    return a.doubled[i] === true ? added : lost;
  }

  #loss({ symbols }: Sounds, position: number, isStart: boolean): number {
    const cost = at(this.#symbols.losses, at(symbols, position));
    return isStart ? this.#lostAtStart(cost) : cost;
  }

  #lostAtStart(cost: number): number {
    const { silent, lost, glide, mostOfGlide } = this.#rules.settings.sound.atStart;
    return cost < silent ? cost : Math.max(cost * lost, Math.min(cost * glide, mostOfGlide));
  }
}

interface Finish {
  readonly cost: number;
  /** Where the endings begin, or the lengths of the words. */
  readonly i: number;
  readonly j: number;
  readonly endings?: EqualEndings | undefined;
}

/** The symbol before a place, if it is another: two that are the same have not changed places. */
function otherBefore(symbols: readonly SymbolId[], place: number): SymbolId | -1 {
  const before = place > 0 ? at(symbols, place - 1) : -1;
  return before === symbols[place] ? -1 : before;
}

function isAnyLonger(endings: readonly FoundEnding[], length: number): boolean {
  for (const ending of endings) if (endingLength(ending) > length) return true;
  return false;
}

function at(cells: ArrayLike<number>, index: number): number {
  return cells[index] as number;
}
