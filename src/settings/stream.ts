/** How `extractStream` cuts a text. */
export const stream = {
  /**
   * UTF-16 units of a text that `extractStream` reads at once, each such block by itself (2 to the 18th). Enough that
   * the blocks of a book are few, and small enough for any memory.
   */
  block: 262_144,
  /** A line of more units is cut at a space or, if it has none, anywhere: four blocks. */
  longestLine: 1_048_576,
};
