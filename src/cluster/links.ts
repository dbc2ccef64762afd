import type { DistinctNames } from "./distinct-names.ts";

/** Two names that may be one, `a` before `b`, with the log-odds of it. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly logOdds: number;
}

/** The names that are likely one, likeliest first. Time as that of one search for each. */
export function linksOf(names: DistinctNames, least: number): Link[] {
  const seen = new Set<number>();
  const links: Link[] = [];
  for (let one = 0; one < names.texts.length; one++)
    for (const other of names.neighbours(one, least)) {
      const [a, b] = one < other ? [one, other] : [other, one];
      const pair = a * names.texts.length + b;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const logOdds = names.logOdds(a, b);
      if (logOdds >= least) links.push({ a, b, logOdds });
    }
  return links.sort((one, other) => other.logOdds - one.logOdds || one.a - other.a || one.b - other.b);
}
