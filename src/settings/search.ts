/** The search for candidates; its steps are described in src/search/search.ts. */
export const search = {
  /** Names compared in full after each step of a search, best estimate first; more only if more are asked for. */
  mostCompared: 9,
  /** The same for places and bodies: many share the word that tells, and differ in the others. */
  mostWordsCompared: 20,
  /** Where entities have several names each, up to so many times these are compared. */
  namesAnEntity: 5,
  /** Names whose estimate is so much worse than the best are not compared while others may be found, in nats. */
  margin: 8,
  /** The same for places and bodies, of which a single word is known mostly. */
  wordsMargin: 6,
  /**
   * Names that the step looks at to which two words lead, the fewest first: of a pair with more, hardly one is meant
   * that no other pair leads to, and there are the more of them the longer a list is.
   */
  mostOfPairs: 2_000,
  /** Names that one step of a search looks at by near pairs or by single words. */
  mostNames: 500,
  /** Names that hold words alike, up to which a word may well be a misspelling. */
  common: 500,
  /** What a word of the query that has no counterpart counts against a name with a word to spare, in nats. */
  contradicted: 6,
  /** The least that a word which fits is worth in an estimate, however common it is, in nats. */
  leastEstimate: 0.1,
  /**
   * Words that differ in more classes of sounds are not aligned: hardly any of them is a spelling of the other. A word
   * is long from so many sounds.
   */
  farthestClasses: { usual: 2, ofLong: 3, long: 10 },
  /** Sounds of a word that an initial is compared with. */
  soundsOfInitial: 3,
  /**
   * Spelling costs of all pairs up to which a name is found after each step, so that no further step need be taken:
   * what later steps find is dearer.
   */
  found: [100, 100, 400, 400, 100, 400, 600] as readonly number[],
  /**
   * The same for a query in an abjad. A single word that fits may be read as many names: its near spellings are looked
   * for as well.
   */
  foundInAbjad: [100, 100, 400, 400, -1, 400, 600] as readonly number[],
  /**
   * After this step all names that have two words of the query were seen: if it has more words, others can only be
   * worse. Spelling cost up to which a word is surely found.
   */
  afterPairs: 2,
  sure: 150,
};
