/**
 * The columns of an index: all that it knows but the caller's entities and the rules, in typed arrays, so that a
 * million names are a few dozen objects, can be written out as they are and be shared between threads. Words, distinct
 * names, listed names and entities are known by their numbers; `...Starts` says where the items of each begin, with one
 * entry more than there are numbers.
 */
export const COLUMNS = {
  // A word: a folded word as it is read. Its sounds and orthography are numbers in `IndexTables`.
  letters: "Uint16",
  letterStarts: "Uint32",
  sounds: "Uint16",
  soundStarts: "Uint32",
  orthographies: "Uint16",
  /** Entities that bear the word. */
  bearers: "Uint32",
  /** Classes of given names of the words that are given names somewhere. */
  givenNames: "Uint16",
  givenNameStarts: "Uint32",
  /** The distinct names that hold the word, ascending. */
  postings: "Uint32",
  postingStarts: "Uint32",
  // Words by a hash of their text, of their skeletons, of how they are read, and of their classes of given names.
  wordsByText: "Uint32",
  wordsByTextStarts: "Uint32",
  wordsBySkeleton: "Uint32",
  wordsBySkeletonStarts: "Uint32",
  wordsAlike: "Uint32",
  wordsAlikeStarts: "Uint32",
  wordsByGivenName: "Uint32",
  wordsByGivenNameStarts: "Uint32",
  // A skeleton: its hash; and skeletons by the hashes of what is left of them without one of their letters.
  skeletons: "Uint32",
  skeletonsByDeletion: "Uint32",
  skeletonsByDeletionStarts: "Uint32",
  // A distinct name: a name taken apart, known once however many bear it. Its parts are packed, see packed-parts.ts.
  distinctParts: "Uint32",
  distinctStarts: "Uint32",
  distinctFlags: "Uint8",
  /** The listed names that are a distinct name, ascending. */
  listedOf: "Uint32",
  listedOfStarts: "Uint32",
  // Distinct names by a hash of their text, and of the skeletons of two of their words.
  distinctByText: "Uint32",
  distinctByTextStarts: "Uint32",
  distinctByPair: "Uint32",
  distinctByPairStarts: "Uint32",
  // Listed names, those of an entity side by side, and entities in the order of their ids.
  distinctOf: "Uint32",
  entityOf: "Uint32",
  firstListed: "Uint32",
  entityFlags: "Uint8",
  /** Entities that are declared distinct: pairs, lower number first, sorted. */
  lookalikes: "Uint32",
} as const;

export type ColumnName = keyof typeof COLUMNS;

type Arrays = { readonly Uint8: Uint8Array; readonly Uint16: Uint16Array; readonly Uint32: Uint32Array };

export type Columns = { readonly [Name in ColumnName]: Arrays[(typeof COLUMNS)[Name]] };
