import type { Alphabet } from "../sound/alphabet.ts";
import type { Alternative, Orthography } from "../sound/spelling.ts";
import { MOST_NUMBERS } from "./buckets.ts";
import type { ColumnName, Columns } from "./columns.ts";
import { SYMBOL_MASK } from "./lexicon.ts";
import { WORD_SHIFT } from "./packed-parts.ts";

// Each column of starts, with the column that it divides.
const DIVIDED: readonly (readonly [ColumnName, ColumnName])[] = [
  ["letterStarts", "letters"],
  ["soundStarts", "sounds"],
  ["givenNameStarts", "givenNames"],
  ["postingStarts", "postings"],
  ["distinctStarts", "distinctParts"],
  ["listedOfStarts", "listedOf"],
  ["firstListed", "distinctOf"],
];

// Each column of buckets.
const BUCKETS: readonly (readonly [ColumnName, ColumnName, of: Counted])[] = [
  ["wordsByTextStarts", "wordsByText", "words"],
  ["wordsBySkeletonStarts", "wordsBySkeleton", "words"],
  ["wordsAlikeStarts", "wordsAlike", "words"],
  ["wordsByGivenNameStarts", "wordsByGivenName", "words"],
  ["skeletonsByDeletionStarts", "skeletonsByDeletion", "skeletons"],
  ["distinctByTextStarts", "distinctByText", "distinct"],
  ["distinctByPairStarts", "distinctByPair", "distinct"],
];

type Counted = "words" | "skeletons" | "distinct" | "listed" | "entities";

/**
 * What is wrong with columns that came from outside; undefined if they can be searched. Time linear in their size.
 */
export function faultOf(columns: Columns, symbols: number, orthographies: number): string | undefined {
  const counts: Record<Counted, number> = {
    words: columns.orthographies.length,
    skeletons: columns.skeletons.length,
    distinct: columns.distinctFlags.length,
    listed: columns.distinctOf.length,
    entities: columns.entityFlags.length,
  };
  const lengths: readonly (readonly [ColumnName, number])[] = [
    ["letterStarts", counts.words + 1],
    ["soundStarts", counts.words + 1],
    ["givenNameStarts", counts.words + 1],
    ["postingStarts", counts.words + 1],
    ["bearers", counts.words],
    ["distinctStarts", counts.distinct + 1],
    ["listedOfStarts", counts.distinct + 1],
    ["entityOf", counts.listed],
    ["firstListed", counts.entities + 1],
  ];
  const ranges: readonly (readonly [ColumnName, number, mask?: number, shift?: number])[] = [
    ["sounds", symbols, SYMBOL_MASK],
    ["orthographies", orthographies],
    ["postings", counts.distinct],
    ["distinctParts", counts.words, ALL_BITS, WORD_SHIFT],
    ["listedOf", counts.listed],
    ["distinctOf", counts.distinct],
    ["entityOf", counts.entities],
    ["lookalikes", counts.entities],
    ...BUCKETS.map(([, items, of]) => [items, counts[of], MOST_NUMBERS - 1] as const),
  ];
  return (
    lengths.find(([name, length]) => columns[name].length !== length)?.[0] ??
    DIVIDED.find(([starts, items]) => !divides(columns[starts], columns[items].length))?.[0] ??
    BUCKETS.find(
      ([starts, items]) => !isTable(columns[starts]) || !divides(columns[starts], columns[items].length),
    )?.[0] ??
    ranges.find(([name, end, mask, shift]) => !isBelow(columns[name], end, mask, shift))?.[0]
  );
}

/** Whether something from outside is the meaning of a symbol. */
export function isMeaning(value: unknown, alphabet: Alphabet): value is readonly Alternative[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (one: { sound?: unknown; cost?: unknown; traditions?: unknown } | null) =>
        (one?.sound === "" || alphabet.all.includes(one?.sound as string)) &&
        Number.isSafeInteger(one?.cost) &&
        isOrthography(one?.traditions),
    )
  );
}

/** Whether something from outside is a list of traditions. */
export function isOrthography(value: unknown): value is Orthography {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}

function divides(starts: ArrayLike<number>, length: number): boolean {
  let last = 0;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] as number;
    if (start < last) return false;
    last = start;
  }
  return starts[0] === 0 && last === length;
}

/** Whether there are as many buckets as the bits of a key can choose. */
function isTable({ length }: ArrayLike<number>): boolean {
  return length > 2 && Number.isInteger(Math.log2(length - 1));
}

const ALL_BITS = -1;

/** Whether all numbers of a column are below an end, each being some bits of an item. */
export function isBelow(items: ArrayLike<number>, end: number, mask: number = ALL_BITS, shift = 0): boolean {
  for (let at = 0; at < items.length; at++) if (((items[at] as number) & mask) >>> shift >= end) return false;
  return true;
}
