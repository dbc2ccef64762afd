/** How a text falls into words. Nothing of the engine is at hand there, so `text/` reads these by itself. */
export const text = {
  /** Letters of the shortest part of a word that a capital within it parts: VladimirPutin, but not MacDonald. */
  shortestCamelPart: 4,
  /** Spaces within which a comma belongs to the word before it. */
  mostSpaces: 9,
  /** Letters of a word that tell its script: nobody has a longer name, and a megabyte need not be counted. */
  longestLookedAt: 64,
  /** Combining marks of one letter; nobody writes so many, and to put more in order takes quadratic time. */
  mostMarks: 30,
};
