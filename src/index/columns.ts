/**
 * The columns of an index: all that it knows but the caller's entities and the rules, in typed arrays, so that a million
 * names are a few dozen objects, can be written out as they are and be shared between threads. Words, forms, names and entities
 * are known by their numbers; `...Starts` says where the items of each begin, with one entry more than there are numbers.
 */
export const COLUMNS = {
  // A word: a folded word as it is read. Sounds are numbers in `IndexTables.symbols`, orthographies in `IndexTables.orthographies`.
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
  /** The forms that hold the word, ascending. */
  postings: "Uint32",
  postingStarts: "Uint32",
  // Words by a hash of their text, of their skeletons, and of their classes of given names.
  wordsByText: "Uint32",
  wordsByTextStarts: "Uint32",
  wordsBySkeleton: "Uint32",
  wordsBySkeletonStarts: "Uint32",
  wordsByGivenName: "Uint32",
  wordsByGivenNameStarts: "Uint32",
  // A skeleton: its hash; and skeletons by the hashes of what is left of them without one of their letters.
  skeletons: "Uint32",
  skeletonsByDeletion: "Uint32",
  skeletonsByDeletionStarts: "Uint32",
  // A form: a name taken apart, known once however many bear it. Its parts are packed, see form-parts.ts.
  formParts: "Uint32",
  formStarts: "Uint32",
  formFlags: "Uint8",
  /** The names of each form, ascending. */
  formNames: "Uint32",
  formNameStarts: "Uint32",
  // Forms by a hash of their text, and of the skeletons of two of their words.
  formsByText: "Uint32",
  formsByTextStarts: "Uint32",
  formsByPair: "Uint32",
  formsByPairStarts: "Uint32",
  // Names, and entities in the order of their ids; the names of an entity stand side by side.
  nameForms: "Uint32",
  nameEntities: "Uint32",
  firstNames: "Uint32",
  entityFlags: "Uint8",
  /** Entities that are declared distinct: pairs, lower number first, sorted. */
  distinct: "Uint32",
} as const;

export type ColumnName = keyof typeof COLUMNS;

type Arrays = { readonly Uint8: Uint8Array; readonly Uint16: Uint16Array; readonly Uint32: Uint32Array };

export type Columns = { readonly [Name in ColumnName]: Arrays[(typeof COLUMNS)[Name]] };
