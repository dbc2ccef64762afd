/** A small generator with a seed (mulberry32): numbers from 0 up to 1, the same on every machine. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of a list, drawn by the seed; all of them if there are no more. In the order of the list. */
export function sample<T>(all: readonly T[], count: number, seed: number): T[] {
  if (all.length <= count) return [...all];
  const random = makeRandom(seed);
  const drawn = all.map((_, index) => ({ index, lot: random() })).sort((a, b) => a.lot - b.lot);
  const kept = new Set(drawn.slice(0, count).map(({ index }) => index));
  return all.filter((_, index) => kept.has(index));
}

/** The list in an order drawn by chance. */
export function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const mixed = [...all];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
