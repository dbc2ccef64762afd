/**
 * Likelihoods to so many parts of one: products of the same factors in another order, or by another version of V8
 * (whose powers differ in the last digit), are equal.
 */
const DIGITS = 1e9;

/** What has a likelihood, likeliest first; what is as likely by its text or, without one, in the order given. */
export function likeliestFirst<T>(
  all: readonly T[],
  likelihood: (one: T) => number,
  text: (one: T) => string = () => "",
): readonly T[] {
  return (
    all
      .map((one) => ({ one, rank: Math.round(Math.log(likelihood(one)) * DIGITS) }))
      // What is impossible has a rank of -Infinity, and so no difference to another.
      .sort((a, b) => b.rank - a.rank || compare(text(a.one), text(b.one)))
      .map(({ one }) => one)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
