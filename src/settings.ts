/** Every number that answers depend on, once, with its reason. Log-odds are natural logarithms. */
export const settings = {
  /**
   * Probability from which an answer is called a match, unless the caller says otherwise: at one half, some in two
   * hundred matches of the development data were of absent names.
   */
  threshold: 0.6,
  /** Candidates given back unless the caller says otherwise: as many as a person looks at. */
  limit: 5,
  /** A longer query is a text, not a name; it can still be an exact alias. UTF-16 units and words. */
  longestQuery: 300,
  mostWords: 16,

  /**
   * How many other bearers of names there are outside the index. It keeps a small index from taking every
   * namesake for its own person, and sets the prior: one in (names of the index + these).
   */
  outsiders: 3000,
  /** Log-odds that whoever asks has somebody of the index in mind rather than an outsider, beyond mere numbers. */
  asked: 2.1,
  /** Of the outsiders, how many share a surname, given name or patronymic that the index knows nothing about. */
  outsidersSharing: { surname: 1, given: 12, patronymic: 12, name: 2 },
  /** Log-odds lost for each nat of spelling cost: a real variant is that likely, and a chance neighbour gets likelier. */
  perNat: 1.9,
  /** Log-odds of a pair of parts below which the two contradict each other: a dear spelling is likelier than another name. */
  farthest: -4,
  /** What a pair counts for, beside its log-odds, when parts are paired: enough for those that are far apart. */
  paired: 5,
  /** Words of fewer sounds have more chance neighbours: their costs count more, by this power of 6 / sounds. */
  shortWord: 0.7,
  /** Spelling cost above which two words are not taken for one, in hundredths of a nat: a base and so much a sound. */
  dearest: { base: 120, perSound: 70 },
  /** Spelling cost up to which two words differ by tradition and not by sound, in hundredths of a nat. */
  sameSound: 25,
  /**
   * Writing two parts as one or one as two, in hundredths of a nat: parted by a hyphen or a change of case, by a space
   * after a particle, by any other space.
   */
  join: { tight: 15, afterParticle: 30, loose: 90 },

  /**
   * Forms of one given name, in hundredths of a nat: what another form costs, and how near a spelling must come to a
   * listed form, by itself and as the father's name in a patronymic, whose last letters are lost.
   */
  givenName: { cost: 70, form: 40, patronymic: 60 },
  /** A father's name in the genitive for the name itself (Цахиагийн, Цахиа), in hundredths of a nat. */
  genitive: 40,
  /** Log-odds, at most, of the second word of a surname that fits. */
  secondSurname: 2,
  /** Log-odds of an initial that fits: about one name in twelve begins with a given letter. */
  initial: 2.5,
  /** Log-odds of a part that says otherwise. */
  contradicted: { surname: -9, given: -7, patronymic: -7.5, initial: -6, name: -7 },
  /** Log-odds of a part that only one side has. A given name alone names nobody: hence the surname. */
  missing: { surname: -5, given: -1, patronymic: 0, initial: 0, particle: -1, name: -1.5 },
  /** Log-odds of a surname that stands for a given name, where neither side, one or both are sure of their order. */
  swapped: [0, -1, -3],
  /** Log-odds of a name that is an alias of the entity to the letter, on top of its parts. */
  exactName: 6,

  /** Places, organizations, groups: log-odds of a name all of whose words fit, before costs. */
  sameWords: 4.2,
  /** Log-odds lost for each nat of spelling cost in them: a single word has no second piece of evidence. */
  perNatOfWord: 5,
  /** Log-odds of a word that only one side has: one that may be left out (republic), or any other. */
  wordMissing: { light: -0.3, other: -7 },
  /**
   * Log-odds of a single word that is written otherwise than its case: a short place or organization in capitals may be
   * an abbreviation (UFA, GROM), an organization written small the common noun (memorial, гром).
   */
  oddCase: -9,
  /** Letters of the longest word in capitals that is more likely an abbreviation than a headline. */
  longestAbbreviation: 5,
  /** Names of so few sounds must be read alike: confusions of sounds do not count. */
  shortName: 4,

  /** Log-odds, before its spelling, that a surname in a text means the person whom the text names in full. */
  inText: { prior: -3 },

  /** Two candidates whose log-odds differ by less cannot be told apart; declared look-alikes need more. */
  closeCall: { usual: 1.2, lookalikes: 3 },
  /** Spelling cost up to which a bare surname still points to its bearers, in hundredths of a nat. */
  surnameOnly: 250,
  /** The search for candidates; its steps are described in src/search/search.ts. */
  search: {
    /** Forms compared in full after each step of a search, best prospects first; more only if more candidates are asked for. */
    mostCompared: 12,
    /** Forms whose estimate is so much worse than that of the best are not compared while others may be found, in nats. */
    margin: 8,
    /** Forms that one step of a search looks at by near pairs or by single words. */
    mostForms: 500,
    /** Forms that hold words alike, up to which a word may well be a misspelling. */
    common: 500,
    /** What a word of the query that has no counterpart counts against a form with a word to spare, in nats. */
    contradicted: 6,
    /**
     * Spelling costs of all pairs up to which a name is found after each step, so that no further step need be taken, in hundredths
     * of a nat: what later steps find is dearer.
     */
    found: [100, 100, 400, 400, 100, 400, 600],
    /**
     * The same for a query in a script without vowels. A single word that fits may be read as many names: its near spellings are looked for
     * as well.
     */
    foundWithoutVowels: [100, 100, 400, 400, -1, 400, 600],
    /**
     * After this step all names that have two words of the query were seen: if it has more words, others can only be worse.
     * Spelling cost up to which a word is surely found.
     */
    afterPairs: 2,
    sure: 150,
  },
} as const;
