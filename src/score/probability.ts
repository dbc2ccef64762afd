import type { ScoredName } from "./scored-name.ts";

/** The entities best first, ties by id, each with its probability, which all of them and "nobody" share. */
export function rankByProbability(scored: Iterable<ScoredName>): ScoredName[] {
  const all = [...scored].sort((a, b) => b.logOdds - a.logOdds || a.entity - b.entity);
  // Shifted by the greatest, so that no power overflows.
  const most = Math.max(0, all[0]?.logOdds ?? 0);
  const whole = all.reduce((sum, { logOdds }) => sum + Math.exp(logOdds - most), Math.exp(-most));
  // Written out, as spreading takes several times as long.
  return all.map(({ entity, name, parsed, evidence, logOdds, exact }) => {
    const probability = rounded(Math.exp(logOdds - most) / whole);
    return { entity, name, parsed, evidence, logOdds, exact, probability };
  });
}

/** Probability of log-odds. */
export function probabilityOf(logOdds: number): number {
  return rounded(1 / (1 + Math.exp(-logOdds)));
}

/** To 1e-6, as Math.exp and Math.log may differ in the last bit between runtimes. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
