/** What evidence is worth, and when it decides. */
export const score = {
  /**
   * How many other bearers of names there are outside the index. It keeps a small index from taking every
   * namesake for its own person, and sets the prior: one in (names of the index + these).
   */
  outsiders: 3000,
  /** Log-odds that whoever asks has somebody of the index in mind rather than an outsider, beyond mere numbers. */
  asked: 5.75,
  /** Of the outsiders, how many share a surname, given name or patronymic that the index knows nothing about. */
  outsidersSharing: { surname: 1, given: 12, patronymic: 12, name: 2 },
  /**
   * Names of others beside which those of the index say how common a word is: the fewer the index has, the less it
   * says of the world outside.
   */
  worldSeen: 150,
  /** Whether a word that many bear weighs less than one that few bear. */
  rarity: true,
  /**
   * Nats lost for each nat of spelling cost where a name went by rules, and where it was garbled on the way; and how
   * likely the latter is. Counted on 1,265 pairs of names, see docs/scores.md.
   */
  spelling: { regular: 12, garbled: 2.4, garbledShare: 0.025 },
  /** What a pair counts for, beside its log-odds, when parts are paired: enough for those that are far apart. */
  paired: 5,
  /** Parts of the longest name whose pairs are chosen exactly: the work doubles with each part. */
  mostPartsAssigned: 6,
  /** Sounds below which a word has more chance neighbours: its costs count more, by a power of this / its sounds. */
  shortWordSounds: 6,
  shortWord: 0.7,
  /**
   * Log-odds, at most, of the second word of a surname that fits, and of a further given name where something else
   * contradicts.
   */
  secondSurname: 2,
  furtherGiven: 1,
  /** Log-odds of an initial that fits: about one name in twelve begins with a given letter. */
  initial: 2.5,
  /**
   * Log-odds when both names have the part and it differs: of another surname most, as brothers share theirs, and least
   * of a patronymic, which is oftener wrong than a given name.
   */
  contradicted: { surname: -16, given: -15.5, patronymic: -12.5, initial: -12.5, name: -14 },
  /** Nats lost for each nat that it costs to take two words as one. */
  joined: 1.9,
  /** How much less a given name contradicts that is not wholly unlike the other: some are garbled beyond all rules. */
  garbledGiven: 4,
  /** Log-odds of a part that only one side has. A given name alone names nobody: hence the surname. */
  missing: { surname: -5, given: -1, patronymic: 0, initial: 0, particle: -2, name: -1.5 },
  /** Log-odds of a surname that stands for a given name, where neither side, one or both are sure of their order. */
  swapped: [0, -1, -3] as readonly number[],
  /** Log-odds of a name that is exactly an alias of the entity, on top of its parts. */
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

  /** Two candidates whose log-odds differ by less cannot be told apart; declared look-alikes need more. */
  closeCall: { usual: 1, lookalikes: 3 },
  /** Two candidates whose log-odds differ by less bear one name as far as the query says. */
  namesakes: 0.1,
  /** Probability from which a bare surname, or given name and patronymic, points to its bearers. */
  pointing: 0.03,
  /** Spelling cost up to which a bare surname still points to its bearers. */
  surnameOnly: 250,
};
