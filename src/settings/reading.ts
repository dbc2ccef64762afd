/** How names are taken apart and read into sounds, what spellings cost, and the keys by which names are found. */
export const reading = {
  /** How words are read into sounds, and what it costs to take one spelling for another. */
  sound: {
    /** Letters; a longer "word" is no name, and is not read. */
    longestWord: 64,
    /** For each place that a reading stands further back in the list of its letter group: it is rarer. */
    rank: 15,
    /** For a tradition other than those that a name shows: a name is seldom written in two. */
    otherTradition: 60,
    /** For a tradition of which a name can be by its syllables: most such names are not (Marina Shishina). */
    possibleTradition: 20,
    /** For reading the letters of a group one by one: where a tradition has a group, that is what it mostly is. */
    letterByLetter: 60,
    /** Plain letter groups that are shorter stand in names of many traditions by chance, and show none. */
    shortestShowing: 3,
    /** Cost up to which a symbol may well stand for a sound. */
    likely: 20,
    /**
     * Misspellings spare the beginning of a word: there another sound costs half as much again, a lost one twice. A
     * lost glide, cheap elsewhere, is as dear there as a consonant, 8 times its cost up to 280: Я is not А. Letters
     * that may be silent, which cost less than 30, stay cheap: Ye for Е.
     */
    atStart: { exchanged: 1.5, lost: 2, glide: 8, mostOfGlide: 280, silent: 30 },
    /** Sounds that a word must have before an ending that another ending can stand for. */
    shortestStem: 2,
    /** Cost above which two words are not taken for one: a base and so much a sound. */
    dearest: { base: 120, perSound: 70 },
    /** Cost up to which two words differ by tradition and not by sound. */
    sameSound: 25,
    /** Cost up to which two words may be read alike: rules of spelling differ by so much, slips by more. */
    readAlike: 60,
    /** Symbols that are lost so easily do not count in the distance by classes of sounds: ь, й. */
    easilyLost: 40,
    /** Cost up to which a symbol counts as a sound where words are read alike: yo is ё, which is printed е. */
    alike: 40,
  },

  /** The keys by which names are found. */
  keys: {
    /** Letter groups that may be several sounds multiply the skeletons of a word; so many are enough. */
    mostSkeletons: 8,
    /** The same for the keys of words that are read alike, which each word of a query is looked up by. */
    mostAlike: 4,
    /** Names of more words are those of bodies; four of their words are enough to find them. */
    mostWords: 4,
    /** Latin letters that may be several sounds multiply the keys of a name; so many are enough. */
    mostPairs: 48,
    /** Whether words are also looked for by their skeletons without one consonant. */
    deletions: true,
  },

  /** Letters of the shortest name of which a word may be the genitive, and of the shortest of a place. */
  shortestNominative: 2,
  shortestBase: 3,
  /** Letters of the shortest name that is one word with what says which of several places it is: Новозыбков. */
  shortestCompounded: 4,
  /**
   * Writing two parts as one or one as two: parted by a hyphen or a change of case, by a space after a particle, by any
   * other space.
   */
  join: { tight: 15, afterParticle: 30, loose: 90 },
  /**
   * Forms of one given name: what another form costs, and a short one (Саша, Александр); and how near a spelling must
   * come to a listed form, by itself and as the father's name in a patronymic, both without their last vowels.
   */
  givenName: { cost: 35, short: 75, form: 40, patronymic: 60 },
  /** Letters of the longest abbreviation whose letters are read one by one: ЦСКА, ZSKA. */
  longestAbbreviation: 5,
  /** A name in another language for the name of the same place (Москва, Moscow). */
  translated: 5,
  /** An English word for how it is written in Cyrillic by its sound (home, хоум). */
  english: 15,
  /** A father's name in the genitive for the name itself (Цахиагийн, Цахиа). */
  genitive: 40,
  /**
   * Readings of an initial that are common enough (H for Ukrainian Г), and sounds so near that one letter may be both.
   */
  initials: { common: 30, near: 20 },
};
