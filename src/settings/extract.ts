/** Mentions in running texts. */
export const extract = {
  /** Log-odds, before its spelling, that a surname in a text means the person whom the text names in full. */
  prior: 1,
  /** Probability from which a single word that is respelt is a mention: it has no second piece of evidence. */
  sureWord: 0.8,
  /** Probability from which a word that has no capital is a surname. */
  sureSurname: 0.9,
  /** Letters of the shortest surname that is known with a slip: of shorter ones another is as near. */
  shortestSlip: 5,
  /** Initials of one person, before or behind a surname. */
  mostInitials: 3,
  /** Names of a text that hold a word near a surname: whoever has more bearers knows them by more than a surname. */
  mostNamesNear: 100,
  /** Ways to read a span as inflected: names of bodies have many words, few of which are inflected. */
  mostReadings: 24,
  /** Letters of the longest word that may be inflected; a megabyte of letters need not be looked through. */
  longestWord: 64,
  /** UTF-16 units of the longest span that is kept with its answer for later texts: hardly a name has more. */
  longestKept: 100,
  /** Letters of the shortest stem before an ending or behind a prefix. */
  shortestStem: 2,
  /**
   * A language with this share, one in so many, of the small words of the likeliest is considered too: neighbours share
   * small words, and a text may hold two languages.
   */
  languageShare: 3,
  /** Small words of the likeliest language that are too few to shut others out: да, про, so are of several. */
  fewSmallWords: 2,
  /** Letters of the longest word that may join those of a respelt name, or that one may lack. */
  longestJoining: 2,
  /** Words of the longest name that is read as inflected when it is asked for alone; longer texts are no names. */
  mostWordsOfName: 12,
  /** Words of a person out of the index: a given name, a patronymic, a particle and a double surname. */
  mostWordsOfPerson: 5,
  /** Words of the name of a body behind the place that it is called after, and words of a quotation that is a name. */
  mostWordsOfBody: 5,
  /**
   * What the word beside a name says of its case: a preposition or an inflected title, what stands beside a nominative,
   * a verb, a noun that nothing is known of; and the least that shows that another is meant than the one listed.
   */
  caseSigns: { governed: 3, apposition: 2, verb: 2, byNoun: 1.5, sure: 2 },
  address: {
    /** Letters before ://, and UTF-16 units of an address of e-mail: RFC 5321 (2008) allows no longer one. */
    longestScheme: 12,
    longestMail: 320,
  },
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
};
