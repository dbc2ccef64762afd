import { dearest } from "../src/match/word-cost.ts";
import { usualData } from "../src/name/rules.ts";
import { settings } from "../src/settings.ts";
import { read } from "../src/sound/read.ts";
import { SoundRules } from "../src/sound/rules.ts";
import type { SoundWord } from "../src/sound/sounds.ts";
import type { SymbolId } from "../src/sound/symbols.ts";
import { weightKey } from "../src/sound/weights.ts";

/** Two spellings of one word and how often they were seen together. */
export interface Sample {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/** Costs by {@link weightKey}, in hundredths of a nat. */
export type Learned = Readonly<Record<string, number>>;

/** How often each symbol of one side was written by each of the other. */
type Counts = Map<SymbolId, Map<SymbolId, number>>;

// A pair of symbols seen less often is noise: the training pairs are labels, some of them translations.
const FEWEST = 25;
// Raw likelihoods overrate what is common in the training data; half of them served best.
const TEMPER = 0.5;
// A learned cost is kept where it is lower than the hand-set one by this, in hundredths of a nat.
const SMALLEST_GAIN = 8;

/**
 * Costs of symbols from pairs of spellings: align each pair by the hand-set costs (Viterbi training, Ristad and
 * Yianilos 1998), count which symbol is written for which, and take minus the logarithm of its share, tempered. Where
 * data are silent, or dearer, the hand-set cost stands. What a lost sound costs is not learned: labels leave out whole
 * endings.
 */
export function learn(samples: readonly Sample[]): Learned {
  // By the hand-set costs alone, so that it gives the same weights whatever was learned before.
  const rules = new SoundRules({ ...usualData, weights: [{ costs: {} }] }, settings);
  const { symbols } = rules;
  const learned = new Map<string, number>();
  for (const [written, sounds] of count(rules, samples)) {
    const total = [...sounds.values()].reduce((sum, one) => sum + one, 0);
    for (const [other, times] of sounds) {
      const cost = Math.round(-Math.log(times / total) * 100 * TEMPER);
      if (times < FEWEST || cost > symbols.cost(written, other) - SMALLEST_GAIN) continue;
      const key = weightKey(symbols.keyOf(written), symbols.keyOf(other));
      learned.set(key, Math.min(cost, learned.get(key) ?? cost));
    }
  }
  return Object.fromEntries([...learned].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(rules: SoundRules, samples: readonly Sample[]): Counts {
  const counts: Counts = new Map();
  for (const { a, b, count: times } of samples) {
    const [one, other] = [read(rules, a), read(rules, b)];
    if (rules.aligner.cost(one, other) > dearest(one, other)) continue;
    for (const { a: from, b: to, endings } of rules.aligner.steps(one, other)) {
      if (endings === undefined && isSingle(from) && isSingle(to))
        add(counts, symbolAt(other, to), symbolAt(one, from), times);
    }
  }
  return counts;
}

function isSingle([from, to]: readonly [number, number]): boolean {
  return to - from === 1;
}

function symbolAt({ symbols }: SoundWord, [from]: readonly [number, number]): SymbolId {
  return symbols[from] as SymbolId;
}

function add(counts: Counts, from: SymbolId, to: SymbolId, times: number): void {
  const row = counts.get(from) ?? new Map<SymbolId, number>();
  counts.set(from, row);
  row.set(to, (row.get(to) ?? 0) + times);
}
