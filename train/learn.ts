import { alignmentCost, alignmentSteps } from "../src/match/align-sounds.ts";
import { dearest } from "../src/match/cutoff.ts";
import { read, type SoundWord } from "../src/sound/read.ts";
import { type SymbolId, symbolCost, symbolKey, symbolLoss } from "../src/sound/symbols.ts";
import { weightKey } from "../src/sound/weights.ts";

/** Two spellings of one word and how often they were seen together. */
export interface Sample {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/** Costs by {@link weightKey}, in hundredths of a nat. */
export type Learned = Readonly<Record<string, number>>;

/** How often each symbol of one side was written by each of the other; undefined stands for nothing. */
type Counts = Map<SymbolId | undefined, Map<SymbolId | undefined, number>>;

// A pair of symbols seen less often is noise: the training pairs are labels, some of them translations.
const FEWEST = 25;
// Raw likelihoods overrate what is common in the training data; seven tenths of them served best.
const TEMPER = 0.7;
// A learned cost is kept where it is lower than the hand-set one by this, in hundredths of a nat.
const SMALLEST_GAIN = 8;

/**
 * Costs of symbols from pairs of spellings: align each pair by the hand-set costs (Viterbi training, Ristad and Yianilos
 * 1998), count which symbol is written for which, and take minus the logarithm of its share, tempered. Where data are
 * silent, or dearer, the hand-set cost stands.
 */
export function learn(samples: readonly Sample[]): Learned {
  const learned = new Map<string, number>();
  for (const [written, sounds] of count(samples)) {
    const total = [...sounds.values()].reduce((sum, one) => sum + one, 0);
    for (const [other, times] of sounds) {
      const cost = Math.round(-Math.log(times / total) * 100 * TEMPER);
      if (times < FEWEST || cost > handCost(written, other) - SMALLEST_GAIN) continue;
      const key = weightKey(keyOf(written), keyOf(other));
      learned.set(key, Math.min(cost, learned.get(key) ?? cost));
    }
  }
  return Object.fromEntries([...learned].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(samples: readonly Sample[]): Counts {
  const counts: Counts = new Map();
  for (const { a, b, count: times } of samples) {
    const [one, other] = [read(a), read(b)];
    if (alignmentCost(one, other) > dearest(one, other)) continue;
    for (const step of alignmentSteps(one, other)) {
      if (step.endings === undefined && step.a[1] - step.a[0] < 2) {
        add(counts, symbolAt(other, step.b), symbolAt(one, step.a), times);
      }
    }
  }
  return counts;
}

function symbolAt({ symbols }: SoundWord, [from, to]: readonly [number, number]): SymbolId | undefined {
  return from === to ? undefined : symbols[from];
}

function add(counts: Counts, from: SymbolId | undefined, to: SymbolId | undefined, times: number): void {
  const row = counts.get(from) ?? new Map<SymbolId | undefined, number>();
  counts.set(from, row);
  row.set(to, (row.get(to) ?? 0) + times);
}

function handCost(a: SymbolId | undefined, b: SymbolId | undefined): number {
  if (a !== undefined && b !== undefined) return symbolCost(a, b);
  const lost = a ?? b;
  return lost === undefined ? 0 : symbolLoss(lost);
}

function keyOf(symbol: SymbolId | undefined): string {
  return symbol === undefined ? "" : symbolKey(symbol);
}
