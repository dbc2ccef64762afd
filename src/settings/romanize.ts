/** How a system writes Cyrillic in Latin letters. The entry of a single system has no other settings. */
export const write = {
  /** Marks on one letter; a word with more stays as it is: putting so many in order takes quadratic time. */
  mostMarks: 30,
  /** Letters up to the nearest vowel; in a real word it is never farther. */
  farthestVowel: 8,
  /**
   * UTF-16 units beside a word of one letter in which two letters of the next word must stand to tell its case: more
   * white space does not stand between two words of a line.
   */
  nearestWord: 12,
};

/** How Latin spellings are read back, and the spellings that a name can have. */
export const romanize = {
  /** UTF-16 units; a longer text is no name, as `longestQuery` says, and has no variants. */
  longestName: 300,
  /** UTF-16 units; a few sentences are enough to tell how they were written. */
  longestText: 1000,
  /** Letters; a longer "word" is no name, and reading it would only take time. */
  longestWord: 60,

  /** How presses and standards spell. */
  traditions: {
    /**
     * How much rarer each further spelling of a letter group is than the one before it. Set by hand; from 0.2 to 0.5
     * as many names come out right, but for one in two hundred.
     */
    rarer: 0.3,
    /** The share of a standard beside those of the presses, in thousandths: few texts spell names by the book. */
    standard: 3,
  },

  /** What a Latin spelling may stand for. Tuned on 766 pairs, of which .71 come out right. */
  deromanize: {
    /**
     * How much the letters of a word count beside its spelling. Below 1, as names are from many peoples and the model
     * knows but three letters at a time. Of the pairs .69 come out right with 0.5, .71 with this and with 0.9.
     */
    letters: 0.75,
    /**
     * What is taken off each count of letters and given to letters not seen there, as usual for counts of one and two
     * (Ney, Essen and Kneser 1994, absolute discounting).
     */
    discount: 0.7,
    /** The part of spellings that mix traditions. */
    mixed: 0.1,
    /** Beginnings of a word kept at each place. As many pairs come out right with 12 or 96. */
    wordBeam: 16,
    /** Words kept in the end. As many pairs come out right with 64. */
    words: 32,
    /** Beginnings of a text kept while its words are put together; more only if more are asked for. */
    textBeam: 8,
  },

  /** The spellings that a name can have. */
  variants: {
    /** Spellings given back unless the caller says otherwise. */
    limit: 20,
    /** Words; a longer text is no name. */
    mostWords: 12,
    /** The readings of a Latin name that are spelled anew. */
    originals: 4,
    /** Spellings of each tradition kept while a name is put together: as many as asked for, within these. */
    kept: { least: 80, most: 1000 },
    /**
     * Letters that are spelled, of all readings and forms with ё, times spellings kept: of a longer name fewer are
     * kept. Most names of people stay below it; what is made to take long takes a tenth of a second or two.
     */
    work: 3_500,
    /** The first е of a word behind consonants that may be ё; few names have more (Перепеличенко). */
    mostYo: 3,
    /** Of the spellings of a name, the part with another form of the given name. */
    otherForms: 0.04,
    /** Of the spellings of a name, the part that takes a printed е for ё. */
    yo: 0.15,
  },
};
