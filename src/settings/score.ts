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

  /** Places, organizations, groups: log-odds, beside those of spellings and of how common words are. */
  words: {
    /** As `asked`: a place or people that is asked for is better known than most outside an index. */
    askedOfPlaces: 7,
    /**
     * Log-odds that two names in two scripts which somebody compares are of one, beyond those of an index: set on pairs
     * of names in registers, of which those that would score .3 are right as often as those that would score .5.
     */
    inTwoScripts: 0.8,
    /** Both have a word that tells, and it differs. */
    contradicted: -12,
    /** Log-odds that some word of a place must have to be a spelling of one asked for, if nothing is nearer. */
    leastOfPlaces: -3.2,
    /**
     * A word that tells, of the query only or of the name only; and of either, that it is a city (Spartak Moscow), or
     * after whom a body is named (имени Ломоносова), or the first letters of the name itself (РГСУ).
     */
    missing: { ofName: -9, ofQuery: -7, city: -4, namesake: -2, initials: -0.2 },
    /** As `spelling`: places have names in more languages than persons, and go by rules that nobody wrote down. */
    spellingOfPlaces: { regular: 2.7, garbled: 1, garbledShare: 0.01 },
    /** The same for places in a text, where many words stand that name none. */
    spellingInText: { regular: 7, garbled: 5, garbledShare: 0.02 },
    /** As `shortWord`, and the same for long words, of which costs count less. */
    shortPlace: 2.1,
    longPlace: 1.4,
    number: { same: 2 },
    functionWord: { same: 0.3 },
    /** In a text, words that tell stand in another order. */
    reordered: -6,
    /** Log-odds, the prior included, that first letters (МГУ) stand for a name with just these: never a match. */
    abbreviated: -0.5,
    /** What sort of place or body it is. */
    kind: {
      same: 2,
      family: 0.5,
      contradicted: -10,
      /**
       * Of a city, of a lake, mountain or street, of another place; of a body that is named without it too, of one that
       * is named by a word of its own (Lenkom Theatre), of another, and of one that is named by the adjective of a
       * place.
       */
      missing: {
        light: -0.2,
        natural: -3.5,
        place: -7.5,
        lightBody: -1.5,
        ownBody: -5,
        body: -5.5,
        ofAdjective: -7,
      },
    },
    legalForm: { same: 0.3, contradicted: -1.5, missing: -0.1 },
    /**
     * Upper, New, North: which of several places of one name. Those that agree say little beside another that does not:
     * all state universities of a city share theirs.
     */
    modifier: {
      same: 2.5,
      sameBesideOther: 1,
      contradicted: { usual: -12, weak: -3 },
      missing: { usual: -10, weak: -1 },
    },
    /**
     * A single word that is written otherwise than its case: a short place or organization in capitals may be an
     * abbreviation (UFA, GROM), an organization written small the common noun (memorial, гром).
     */
    oddCase: -9,
    /**
     * Letters of the longest word in capitals that is more likely an abbreviation: in a text, than a headline; asked by
     * itself, than a name typed so (OMSK, RUSAL).
     */
    longestAbbreviation: { inText: 5, ofPlace: 3, ofBody: 4 },
  },

  /** Two candidates whose log-odds differ by less cannot be told apart; declared look-alikes need more. */
  closeCall: { usual: 1, lookalikes: 3 },
  /** Two candidates whose log-odds differ by less bear one name as far as the query says. */
  namesakes: 0.1,
  /** Probability from which a bare surname, or given name and patronymic, points to its bearers. */
  pointing: 0.03,
  /** Spelling cost up to which a bare surname still points to its bearers. */
  surnameOnly: 250,
};
