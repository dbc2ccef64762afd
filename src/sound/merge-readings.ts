import type { Alphabet, Sound } from "./alphabet.ts";
import type { Alternative } from "./spelling.ts";

/** The sounds of some letters, for each position what it may be. */
export type Positions = readonly (readonly Alternative[])[];

export interface Reading {
  readonly positions: Positions;
  /** What it costs to assume this reading, on top of the costs of its alternatives. */
  readonly cost: number;
  /** Whether it is too rare to multiply the keys of words, unless it is the first. */
  readonly isRare?: boolean | undefined;
}

/**
 * Makes one of several readings, position by position: the first decides how many there are, others of as many sounds
 * stand beside it, and those of more or fewer are set against it sound by sound, so that a sound which only one
 * side has may be silent. As words differ by the sound of a letter, its silence costs half of what its loss would.
 */
export function merged(readings: readonly Reading[], alphabet: Alphabet): Alternative[][] {
  const positions: Alternative[][] = [];
  readings.forEach((reading, index) => {
    if (index === 0 || reading.positions.length === positions.length) addEvenly(positions, reading);
    else addUnevenly(positions, reading, alphabet);
  });
  const isEven = readings.every((reading) => reading.positions.length === positions.length);
  return isEven ? positions : positions.map((position) => worthy(position, alphabet));
}

/** The alternatives that are not dearer than taking the sound of another for theirs. */
function worthy(position: readonly Alternative[], alphabet: Alphabet): Alternative[] {
  return position.filter((one) =>
    position.every(
      (other) => other.sound === one.sound || other.cost + alphabet.confusionCost(other.sound, one.sound) > one.cost,
    ),
  );
}

function addEvenly(positions: Alternative[][], reading: Reading): void {
  const isFirst = positions.length === 0;
  reading.positions.forEach((alternatives, at) => {
    const position = positions[at] ?? [];
    add(position, priced(alternatives, reading, isFirst));
    positions[at] = position;
  });
}

function addUnevenly(positions: Alternative[][], reading: Reading, alphabet: Alphabet): void {
  const { positions: added, cost } = reading;
  const base = [...positions];
  positions.length = 0;
  for (const [at, other] of pairs(base, added, alphabet)) {
    const position = at === undefined ? [SILENT] : (base[at] as Alternative[]);
    if (other !== undefined) add(position, priced(added[other] as readonly Alternative[], reading));
    else position.push({ ...SILENT, cost: Math.max(cost, halfLossOf(position, alphabet)), keyless: true });
    if (position.some(({ sound }) => sound !== "")) positions.push(position);
  }
}

const SILENT: Alternative = { sound: "", cost: 0, traditions: [] };

/** Adds the alternatives that are no dearer than those of the same sounds. */
function add(position: Alternative[], alternatives: readonly Alternative[]): void {
  for (const one of alternatives) {
    const isKnown = position.some(({ sound, cost }) => sound === one.sound && (cost < one.cost || one.keyless));
    if (!isKnown) position.push(one);
  }
}

function priced(alternatives: readonly Alternative[], { cost, isRare }: Reading, isFirst = false): Alternative[] {
  return alternatives.map((one) => ({
    ...one,
    cost: one.cost + cost,
    ...(isRare && !isFirst ? { keyless: true } : undefined),
  }));
}

type Pair = readonly [at: number | undefined, other: number | undefined];

/** Which positions stand for each other at the least cost: an edit distance, followed back. */
function pairs(base: Positions, added: Positions, alphabet: Alphabet): Pair[] {
  const cells: Cell[][] = [];
  const step = (i: number, j: number, cost: number, pair: Pair): Cell => ({
    cost: (cells[i]?.[j]?.cost ?? 0) + cost,
    pair,
  });
  for (let i = 0; i <= base.length; i++) {
    const row: Cell[] = [];
    cells.push(row);
    for (let j = 0; j <= added.length; j++) {
      const [one, other] = [base[i - 1], added[j - 1]];
      const steps: Cell[] = [];
      if (one && other) steps.push(step(i - 1, j - 1, costBetween(one, other, alphabet), [i - 1, j - 1]));
      if (one) steps.push(step(i - 1, j, lossOf(one, alphabet), [i - 1, undefined]));
      if (other) steps.push(step(i, j - 1, lossOf(other, alphabet), [undefined, j - 1]));
      row.push(steps.reduce((best, one) => (one.cost < best.cost ? one : best), steps[0] ?? { cost: 0, pair: [0, 0] }));
    }
  }
  return followedBack(cells);
}

/** The cheapest way to a place in both readings, and its last step. */
interface Cell {
  readonly cost: number;
  readonly pair: Pair;
}

function followedBack(cells: readonly (readonly Cell[])[]): Pair[] {
  const found: Pair[] = [];
  let [i, j] = [cells.length - 1, (cells[0]?.length ?? 1) - 1];
  while (i > 0 || j > 0) {
    const { pair } = (cells[i] as readonly Cell[])[j] as Cell;
    found.push(pair);
    if (pair[0] !== undefined) i--;
    if (pair[1] !== undefined) j--;
  }
  return found.reverse();
}

function costBetween(some: readonly Alternative[], others: readonly Alternative[], alphabet: Alphabet): number {
  return Math.min(
    ...some.flatMap((one) =>
      others.map((other) => one.cost + other.cost + alphabet.confusionCost(one.sound, other.sound)),
    ),
  );
}

/** What it costs to leave a position out. */
function lossOf(position: readonly Alternative[], alphabet: Alphabet): number {
  const loss = ({ sound, cost }: { readonly sound: Sound; readonly cost: number }): number =>
    cost + alphabet.lossCost(sound);
  return Math.min(...position.map(loss));
}

function halfLossOf(position: readonly Alternative[], alphabet: Alphabet): number {
  const heard = position.filter(({ sound }) => sound !== "");
  return Math.floor(lossOf(heard, alphabet) / 2);
}
