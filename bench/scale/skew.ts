/** Draws ranks from 0 up, the low ones often. */
export type Skew = (random: () => number) => number;

/**
 * The law of Zipf and Mandelbrot: the name of rank r (from 1) is borne in proportion to 1 / (r + offset).
 *
 * It fits the surnames of Russian men that ulzr/realistic-russian-names counts
 * (https://github.com/ulzr/realistic-russian-names/blob/cdccc2aca97eea54d0ef95a1219faf409a45be18/lib/russian_male_last_names_and_popularity.yaml:
 * rank 1 Иванов 94,795, rank 100 about 9,200, rank 500 about 2,250, rank 1,000 about 1,250) with an offset of 11;
 * summed over its some 45,000 surnames that makes Иванов about 1 % of men.
 */
export function makeSkew(count: number, offset: number): Skew {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 1 + offset);
    sums[rank] = sum;
  }
  return skewOf(sums);
}

/** The same for given weights. */
export function weighted(weights: readonly number[]): Skew {
  let sum = 0;
  return skewOf(Float64Array.from(weights, (weight) => (sum += weight)));
}

function skewOf(sums: Float64Array): Skew {
  const total = sums.at(-1) ?? 0;
  return (random) => {
    const lot = random() * total;
    let [from, to] = [0, sums.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sums[middle] as number) > lot) to = middle;
      else from = middle + 1;
    }
    return from;
  };
}
