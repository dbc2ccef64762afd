import type { ScoredName } from "./scored-name.ts";

/** Entities that were not compared, though they fit as well as one that was. */
export interface Unseen {
  readonly logOdds: number;
  readonly number: number;
}

/** The entities that a query may name, with their probabilities. */
export interface Ranked {
  /** Best first, ties by id. */
  readonly ranked: readonly ScoredName[];
  /** The probability of all together that were not compared. */
  readonly unseen: number;
}

/** Ranks entities by their probabilities, which all of them, those unseen and "nobody" share. */
export function rankByProbability(scored: Iterable<ScoredName>, unseen: readonly Unseen[] = []): Ranked {
  const all = [...scored].sort((a, b) => rankOf(b) - rankOf(a) || a.entity - b.entity);
  // Shifted by the greatest, so that no power overflows.
  const most = Math.max(0, all[0]?.logOdds ?? 0);
  const unseenOdds = unseen.reduce((sum, { logOdds, number }) => sum + number * Math.exp(logOdds - most), 0);
  const whole = all.reduce((sum, { logOdds }) => sum + Math.exp(logOdds - most), Math.exp(-most) + unseenOdds);
  // Written out, as spreading takes several times as long.
  const ranked = all.map(({ entity, name, parsed, evidence, logOdds, exact }) => {
    const probability = rounded(Math.exp(logOdds - most) / whole);
    return { entity, name, parsed, evidence, logOdds, exact, probability };
  });
  return { ranked, unseen: rounded(unseenOdds / whole) };
}

/** Log-odds in whole numbers: what differs in less, as sums may between runtimes, is a tie. */
function rankOf({ logOdds }: ScoredName): number {
  return Math.round(logOdds * 1e9);
}

/** Probability of log-odds. */
export function probabilityOf(logOdds: number): number {
  return rounded(1 / (1 + Math.exp(-logOdds)));
}

/** To 1e-6, as Math.exp and Math.log may differ in the last bit between runtimes. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
