import { type GrowingList, growingList, push } from "./growing-list.ts";

/**
 * Numbers under hashed keys: those of one bucket stand side by side in `items`, from `starts[bucket]` on. The low bits
 * of a key choose the bucket; the highest eight are kept beside the number. So a bucket hardly ever gives numbers of
 * other keys, but may; whoever looks up must check what is found.
 */
export interface Buckets {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** How many numbers can be told apart in buckets: what the bits of the key leave. */
export const MOST_NUMBERS: number = 2 ** 24;
const NUMBER_BITS: number = MOST_NUMBERS - 1;
const KEY_BITS: number = ~NUMBER_BITS;

/** Keys and numbers on their way into buckets. */
export interface BucketEntries {
  readonly keys: GrowingList;
  readonly items: GrowingList;
}

export function bucketEntries(): BucketEntries {
  return { keys: growingList(), items: growingList() };
}

/** Puts a number under a hashed key. */
export function enter({ keys, items }: BucketEntries, key: number, item: number): void {
  push(keys, key);
  push(items, item);
}

// Fewer make look-ups find more that does not belong; more cost memory.
const ITEMS_A_BUCKET = 4;

function bucketCount(items: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, items / ITEMS_A_BUCKET)));
}

/** The bits of a key that buckets of so many items compare. */
export function bucketMask(items: number): number {
  return ((bucketCount(items) - 1) | KEY_BITS) >>> 0;
}

/** Sorts entries into buckets; those of one bucket keep their order. Linear time. */
export function bucketsOf({ keys, items }: BucketEntries): Buckets {
  const count = bucketCount(keys.length);
  const starts = new Uint32Array(count + 1);
  for (let entry = 0; entry < keys.length; entry++)
    increment(starts, ((keys.values[entry] as number) & (count - 1)) + 1);
  for (let bucket = 0; bucket < count; bucket++) starts[bucket + 1] = at(starts, bucket + 1) + at(starts, bucket);
  const next = starts.slice();
  const sorted = new Uint32Array(items.length);
  for (let entry = 0; entry < keys.length; entry++) {
    const bucket = (keys.values[entry] as number) & (count - 1);
    sorted[at(next, bucket)] = ((keys.values[entry] as number) & KEY_BITS) | (items.values[entry] as number);
    increment(next, bucket);
  }
  return { starts, items: sorted };
}

/** Visits the numbers under a hashed key. */
export function eachUnder({ starts, items }: Buckets, key: number, visit: (item: number) => void): void {
  const bucket = key & (starts.length - 2);
  const end = at(starts, bucket + 1);
  for (let place = at(starts, bucket); place < end; place++) {
    const item = at(items, place);
    if (((item ^ key) & KEY_BITS) === 0) visit(item & NUMBER_BITS);
  }
}

/** Adds the numbers under a hashed key to a list. */
export function addUnder({ starts, items }: Buckets, key: number, list: GrowingList): void {
  const bucket = key & (starts.length - 2);
  const end = at(starts, bucket + 1);
  for (let place = at(starts, bucket); place < end; place++) {
    const item = at(items, place);
    if (((item ^ key) & KEY_BITS) === 0) push(list, item & NUMBER_BITS);
  }
}

/** How many numbers are under a hashed key. */
export function countUnder({ starts, items }: Buckets, key: number): number {
  const bucket = key & (starts.length - 2);
  const end = at(starts, bucket + 1);
  let count = 0;
  for (let place = at(starts, bucket); place < end; place++) if (((at(items, place) ^ key) & KEY_BITS) === 0) count++;
  return count;
}

function increment(values: Uint32Array, place: number): void {
  values[place] = at(values, place) + 1;
}

function at(values: Uint32Array, place: number): number {
  return values[place] as number;
}
