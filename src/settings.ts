/**
 * Every number that answers depend on, once, with its reason; the costs of sounds, endings and traditions stand in `data/`.
 * They reach the code through the engine (`Rules.settings`), so that others can be tried without another build.
 * Log-odds are natural logarithms; costs are hundredths of a nat.
 */
const usual = {
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

  /** How words are read into sounds, and what it costs to take one spelling for another. */
  sound: {
    /** Letters; a longer "word" is no name, and is not read. */
    longestWord: 64,
    /** For each place that a reading stands further back in the list of its letter group: it is rarer. */
    rank: 15,
    /** For a tradition other than those that a name shows: a name is seldom written in two. */
    otherTradition: 60,
    /** Plain letter groups that are shorter stand in names of many traditions by chance, and show none. */
    shortestShowing: 3,
    /** Cost up to which a symbol may well stand for a sound. */
    likely: 20,
    /**
     * Misspellings spare the beginning of a word: there another sound costs half as much again, a lost one twice. A lost
     * glide, cheap elsewhere, is as dear there as a consonant, 8 times its cost up to 280: Я is not А. Letters that may
     * be silent, which cost less than 30, stay cheap: Ye for Е.
     */
    atStart: { exchanged: 1.5, lost: 2, glide: 8, mostOfGlide: 280, silent: 30 },
    /** Sounds that a word must have before an ending that another ending can stand for. */
    shortestStem: 2,
    /** Cost above which two words are not taken for one: a base and so much a sound. */
    dearest: { base: 120, perSound: 70 },
    /** Cost up to which two words differ by tradition and not by sound. */
    sameSound: 25,
    /** Symbols that are lost so easily do not count in the distance by classes of sounds: ь, й. */
    easilyLost: 40,
  },

  /** The keys by which names are found. */
  keys: {
    /** Letter groups that may be several sounds multiply the skeletons of a word; so many are enough. */
    mostSkeletons: 8,
    /** Names of more words are those of bodies; four of their words are enough to find them. */
    mostWords: 4,
    /** Latin letters that may be several sounds multiply the keys of a name; so many are enough. */
    mostPairs: 48,
    /** Whether words are also looked for by their skeletons without one consonant. */
    deletions: true,
  },

  /** Letters of the shortest name of which a word may be the genitive. */
  shortestNominative: 2,
  /**
   * Writing two parts as one or one as two: parted by a hyphen or a change of case, by a space after a particle, by any
   * other space.
   */
  join: { tight: 15, afterParticle: 30, loose: 90 },
  /**
   * Forms of one given name: what another form costs, and how near a spelling must come to a listed form, by itself and
   * as the father's name in a patronymic, whose last letters are lost.
   */
  givenName: { cost: 70, form: 40, patronymic: 60 },
  /** A father's name in the genitive for the name itself (Цахиагийн, Цахиа). */
  genitive: 40,
  /** Readings of an initial that are common enough (H for Ukrainian Г), and sounds so near that one letter may be both. */
  initials: { common: 30, near: 20 },

  /**
   * How many other bearers of names there are outside the index. It keeps a small index from taking every
   * namesake for its own person, and sets the prior: one in (names of the index + these).
   */
  outsiders: 3000,
  /** Log-odds that whoever asks has somebody of the index in mind rather than an outsider, beyond mere numbers. */
  asked: 2.1,
  /** Of the outsiders, how many share a surname, given name or patronymic that the index knows nothing about. */
  outsidersSharing: { surname: 1, given: 12, patronymic: 12, name: 2 },
  /** Whether a word that many bear weighs less than one that few bear. */
  rarity: true,
  /** Log-odds lost for each nat of spelling cost: a real variant is that likely, and a chance neighbour gets likelier. */
  perNat: 1.9,
  /** Log-odds of two parts below which they contradict each other: a dear spelling is likelier than another name. */
  farthest: -4,
  /** What a pair counts for, beside its log-odds, when parts are paired: enough for those that are far apart. */
  paired: 5,
  /** Parts of the longest name whose pairs are chosen exactly: the work doubles with each part. */
  mostPartsAssigned: 6,
  /** Words of fewer than 6 sounds have more chance neighbours: their costs count more, by this power of 6 / sounds. */
  shortWord: 0.7,
  /** Log-odds, at most, of the second word of a surname that fits. */
  secondSurname: 2,
  /** Log-odds of an initial that fits: about one name in twelve begins with a given letter. */
  initial: 2.5,
  /** Log-odds when both names have the part and it differs. */
  contradicted: { surname: -9, given: -7, patronymic: -7.5, initial: -6, name: -7 },
  /** Log-odds of a part that only one side has. A given name alone names nobody: hence the surname. */
  missing: { surname: -5, given: -1, patronymic: 0, initial: 0, particle: -1, name: -1.5 },
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
  closeCall: { usual: 1.2, lookalikes: 3 },
  /** Two candidates whose log-odds differ by less bear one name as far as the query says. */
  namesakes: 0.1,
  /** Spelling cost up to which a bare surname still points to its bearers. */
  surnameOnly: 250,

  /** The search for candidates; its steps are described in src/search/search.ts. */
  search: {
    /** Names compared in full after each step of a search, best estimate first; more only if more are asked for. */
    mostCompared: 12,
    /** Names whose estimate is so much worse than the best are not compared while others may be found, in nats. */
    margin: 8,
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
  },

  /** Mentions in running texts. */
  extract: {
    /** Log-odds, before its spelling, that a surname in a text means the person whom the text names in full. */
    prior: -3,
    /** Probability from which a single word that is respelt is a mention: it has no second piece of evidence. */
    sureWord: 0.8,
    /** Probability from which a word that has no capital is a surname. */
    sureSurname: 0.9,
    /** Initials of one person, before or behind a surname. */
    mostInitials: 3,
    /** Names of a text that hold a word near a surname: whoever has more bearers knows them by more than a surname. */
    mostNamesNear: 100,
    /** Ways to read a span as inflected: names of bodies have many words, few of which are inflected. */
    mostReadings: 24,
    /** Letters of the shortest stem before an ending or behind a prefix. */
    shortestStem: 2,
    /**
     * A language with this share, one in so many, of the small words of the likeliest is considered too: neighbours share
     * small words, and a text may hold two languages.
     */
    languageShare: 5,
    /** Letters of the longest word that may join those of a respelt name, or that one may lack. */
    longestJoining: 2,
    /** Words of a person out of the index: a given name, a patronymic, a particle and a double surname. */
    mostWordsOfPerson: 5,
    lines: {
      /** Columns of wrapped text; the lines of a list are shorter, paragraphs without line ends longer. */
      narrowest: 40,
      widest: 130,
      /** Share of the widest line that each line but the last fills. */
      full: 0.75,
      /** Two lines may break anywhere; of so many and more, all but the last must be full. */
      fewest: 3,
    },
    headline: {
      /** Letters of the longest word that need have no capital in a headline, words it has at least, and their share. */
      longestSmallWord: 3,
      fewestWords: 3,
      capitals: 0.8,
    },
  },
};

/** All numbers that answers depend on; see {@link settings}. */
export type Settings = Frozen<typeof usual>;

/** The settings that the library has unless a bench or test hands others down. */
export const settings: Settings = /* @__PURE__ */ frozen(usual);

type Frozen<T> = { readonly [Key in keyof T]: T[Key] extends object ? Frozen<T[Key]> : T[Key] };

function frozen<T extends object>(value: T): Frozen<T> {
  for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) frozen(inner);
  return Object.freeze(value) as Frozen<T>;
}
