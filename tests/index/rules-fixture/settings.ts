import type { Settings } from "../../../src/settings.ts";

/**
 * The settings that shape an index, frozen as the data beside them: whoever tries other numbers in src/settings changes
 * no golden file. The compiler asks for a new setting here.
 */
export const shaping: Pick<
  Settings,
  | "sound"
  | "mostWords"
  | "keys"
  | "shortestNominative"
  | "shortestBase"
  | "shortestCompounded"
  | "join"
  | "givenName"
  | "genitive"
  | "translated"
  | "initials"
  | "spelling"
> = {
  sound: {
    longestWord: 40,
    rank: 15,
    otherTradition: 60,
    possibleTradition: 20,
    letterByLetter: 60,
    shortestShowing: 2,
    likely: 20,
    atStart: { exchanged: 1.5, lost: 2, glide: 8, mostOfGlide: 280, silent: 30 },
    shortestStem: 2,
    dearest: { base: 120, perSound: 70 },
    sameSound: 25,
    readAlike: 60,
    easilyLost: 40,
    alike: 40,
  },
  mostWords: 16,
  keys: { mostSkeletons: 4, mostAlike: 4, mostWords: 3, mostPairs: 24, deletions: true },
  shortestNominative: 2,
  shortestBase: 3,
  shortestCompounded: 4,
  join: { tight: 15, afterParticle: 30, loose: 90 },
  givenName: { cost: 70, short: 90, form: 40, patronymic: 60 },
  genitive: 40,
  translated: 5,
  initials: { common: 30, near: 20 },
  spelling: { regular: 10, garbled: 2, garbledShare: 0.05 },
};
