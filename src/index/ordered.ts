import { MOST_NUMBERS } from "./buckets.ts";

/** What a number below 2^53 has room for beside one of {@link MOST_NUMBERS}. */
const KEPT_BITS = 29;

/**
 * The numbers from 0 to that of the last key, in the order of their keys; those of one key as `compare` has them.
 *
 * @param keys of 32 bits, of at most `MOST_NUMBERS`
 */
export function ordered(keys: Uint32Array, compare: (a: number, b: number) => number): Uint32Array {
  // Sorted by the greater part of the key with the number behind it: as plain numbers, which is much faster.
  const sorted = Float64Array.from(keys, (key, number) => (key >>> (32 - KEPT_BITS)) * MOST_NUMBERS + number).sort();
  const partOf = (at: number): number => Math.floor((sorted[at] as number) / MOST_NUMBERS);
  const order = Uint32Array.from(sorted, (both) => both % MOST_NUMBERS);
  const keyOf = (number: number): number => keys[number] as number;
  for (let start = 0, end = 1; start < order.length; start = end, end++) {
    while (end < order.length && partOf(end) === partOf(start)) end++;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => keyOf(a) - keyOf(b) || compare(a, b));
  }
  return order;
}

/** For each number its place in an order. */
export function placesIn(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] as number] = place;
  return places;
}
