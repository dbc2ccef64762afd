/**
 * Likelihoods to so many parts of one: products of the same factors in another order, or by another version of V8
 * (whose powers differ in the last digit), are equal.
 */
const DIGITS = 1e9;

/**
 * What has a likelihood, likeliest first and at most `limit`; what is as likely by its text or, without one, in the
 * order given.
 */
export function likeliestFirst<T>(
  all: readonly T[],
  likelihood: (one: T) => number,
  text: (one: T) => string = () => "",
  limit: number = all.length,
): readonly T[] {
  const ranks = Float64Array.from(all, (one) => Math.round(Math.log(likelihood(one)) * DIGITS));
  const least = limit < all.length ? (ranks.slice().sort()[all.length - limit] as number) : Number.NEGATIVE_INFINITY;
  return (
    all
      .map((one, at) => ({ one, rank: ranks[at] as number }))
      .filter(({ rank }) => rank >= least)
      // What is impossible has a rank of -Infinity, and so no difference to another.
      .sort((a, b) => b.rank - a.rank || compare(text(a.one), text(b.one)))
      .slice(0, limit)
      .map(({ one }) => one)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
