/** What was asked for and is not loaded. */
export interface Missing {
  /** Lists of which nothing is known, by their keys. */
  readonly lists: Set<number>;
  /** Lists of which so many items are asked for. */
  readonly longer: Map<number, number>;
  /** Forms and words by their numbers in the store. */
  readonly forms: Set<number>;
  readonly words: Set<number>;
}

export function nothingMissing(): Missing {
  return { lists: new Set(), longer: new Map(), forms: new Set(), words: new Set() };
}
