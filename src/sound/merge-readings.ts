import type { Alphabet, Sound } from "./alphabet.ts";
import type { Alternative } from "./spelling.ts";

/** The sounds of some letters, for each position what it may be. */
export type Positions = readonly (readonly Alternative[])[];

export interface Reading {
  readonly positions: Positions;
  /** What it costs to assume this reading, on top of the costs of its alternatives. */
  readonly cost: number;
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
  return positions;
}

function addEvenly(positions: Alternative[][], { positions: added, cost }: Reading): void {
  added.forEach((alternatives, at) => {
    const position = positions[at] ?? [];
    position.push(...priced(alternatives, cost));
    positions[at] = position;
  });
}

function addUnevenly(positions: Alternative[][], { positions: added, cost }: Reading, alphabet: Alphabet): void {
  const base = [...positions];
  positions.length = 0;
  for (const [at, other] of pairs(base, added, alphabet)) {
    const position = at === undefined ? [SILENT] : (base[at] as Alternative[]);
    if (other !== undefined) position.push(...priced(added[other] as readonly Alternative[], cost));
    else position.push({ ...SILENT, cost: cost + Math.floor(lossOf(position, alphabet) / 2) });
    if (position.some(({ sound }) => sound !== "")) positions.push(position);
  }
}

const SILENT: Alternative = { sound: "", cost: 0, traditions: [] };

function priced(alternatives: readonly Alternative[], cost: number): Alternative[] {
  return alternatives.map((one) => ({ ...one, cost: one.cost + cost }));
}

type Pair = readonly [at: number | undefined, other: number | undefined];

/** Which positions stand for each other at the least cost: an edit distance, followed back. */
function pairs(base: Positions, added: Positions, alphabet: Alphabet): Pair[] {
  const width = added.length + 1;
  const costs = new Array<number>((base.length + 1) * width).fill(0);
  const ways = new Array<Pair>(costs.length);
  for (let i = 0; i <= base.length; i++) {
    for (let j = 0; j <= added.length; j++) {
      if (i + j === 0) continue;
      const cell = i * width + j;
      const one = base[i - 1];
      const other = added[j - 1];
      let best = Number.POSITIVE_INFINITY;
      const offer = (cost: number, way: Pair): void => {
        if (cost >= best) return;
        best = cost;
        costs[cell] = cost;
        ways[cell] = way;
      };
      if (one && other) offer((costs[cell - width - 1] ?? 0) + costBetween(one, other, alphabet), [i - 1, j - 1]);
      if (one) offer((costs[cell - width] ?? 0) + lossOf(one, alphabet), [i - 1, undefined]);
      if (other) offer((costs[cell - 1] ?? 0) + lossOf(other, alphabet), [undefined, j - 1]);
    }
  }
  const found: Pair[] = [];
  for (let [i, j] = [base.length, added.length]; i > 0 || j > 0; ) {
    const [at, other] = ways[i * width + j] as Pair;
    found.push([at, other]);
    if (at !== undefined) i--;
    if (other !== undefined) j--;
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
