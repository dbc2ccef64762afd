import { bucketMask } from "../index/buckets.ts";

/**
 * What leads where: the hash of a text to forms; one of two words to forms; the hash of a skeleton, a class of given
 * names and the hash of how a word is read to words; a skeleton less a letter to skeletons; a word to forms; an entity
 * to those from whom it is declared distinct. The order is part of the tables.
 */
export const LIST_KINDS = ["text", "pair", "skeleton", "given", "alike", "deletion", "word", "distinct"] as const;

export type ListKind = (typeof LIST_KINDS)[number];

/** The number of a kind. */
export function kindNumber(kind: ListKind): number {
  return LIST_KINDS.indexOf(kind);
}

/** Keys of other kinds are 32 bits whole: what they lead to is looked at again, or they are numbers. */
export const MASKED: readonly ListKind[] = ["pair", "skeleton", "given", "alike", "deletion"];

/** The key of a list: its kind, and 32 bits. */
export function listKey(kind: ListKind, key: number): number {
  return kindNumber(kind) * 2 ** 32 + (key >>> 0);
}

/**
 * For each kind the bits of a key that count. They are those that buckets of as many items compare, so that a list in a
 * database holds what a bucket in memory gives, other keys that look alike included.
 */
export function masksOf(items: readonly number[]): readonly number[] {
  return LIST_KINDS.map((kind, number) => (MASKED.includes(kind) ? bucketMask(items[number] ?? 0) : 0xffffffff));
}
