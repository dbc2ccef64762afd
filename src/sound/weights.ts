import { file } from "../base/gathered.ts";

interface WeightsFile {
  /** Learned costs by {@link weightKey}, in hundredths of a nat. */
  readonly costs: Readonly<Record<string, number>>;
}

/** Learned costs by {@link weightKey}, in hundredths of a nat; there is none where the data said nothing. */
export type LearnedCosts = ReadonlyMap<string, number>;

/** The costs of `data/weights`. */
export function learnedCosts(weights: readonly unknown[]): LearnedCosts {
  return new Map(Object.entries(file<WeightsFile>(weights, "costs").costs));
}

/** The key of two symbols, in either order. */
export function weightKey(a: string, b: string): string {
  return a < b ? `${a} ~ ${b}` : `${b} ~ ${a}`;
}
