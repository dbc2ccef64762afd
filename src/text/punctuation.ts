// What regular expressions and sets know of signs in names, each as the inside of a character class. What parts words
// of any script is in data/text.

/** Combining marks of Latin, Greek and Cyrillic letters. */
export const COMBINING_MARKS = "\u0300-\u036f";

/** What people type for an apostrophe. */
export const TYPED_APOSTROPHES = "'’‘ʼ`´′";

/** Hyphens. */
export const HYPHENS = "-‐‑";

/** Dashes that stand for hyphens. */
export const SHORT_DASHES = "‒–";
