/** What the answers of `cluster` depend on. */
export const cluster = {
  /** Probability from which two names belong together. */
  threshold: 0.5,
  /** Log-odds of two names below which no cluster holds both, however many names lead from one to the other. */
  apart: -4,
  /** A name that fits another cluster almost as well as its own, by so many nats, stands by itself. */
  closeCall: 3,
  /**
   * Steps of the search for the neighbours of a name. Those of persons are found by two words: as each name looks for
   * the others, and a chain of them will do, the dear steps find little more.
   */
  steps: { ofPersons: 4, ofOthers: 7 },
  /** By how much the log-odds of two names may differ between one direction and the other, in nats. */
  bothWays: 8,
  /** Names of which the parts are kept, about two kilobytes each, and pairs of which the log-odds are. */
  mostNamesKept: 32_768,
  mostPairsKept: 1_000_000,
};
