/** What the words of `explain` depend on. */
export const explain = {
  /** Log-odds, above or below 0, from which the rarity of a name is worth a clause. */
  notable: 1,
  /** UTF-16 units; a longer query is no name, and only its beginning is quoted. */
  longestQuote: 80,
};
