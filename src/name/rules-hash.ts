import text from "gather:text";
import { hashOf } from "../base/hash.ts";
import type { Settings } from "../settings.ts";
import type { RuleData } from "./rules.ts";

/** Rises when code changes the keys by which names are found: their words, roles, skeletons, pairs or columns. */
export const KEYS_VERSION = 5;

/** Rises when code changes what spellings cost, and nothing that {@link KEYS_VERSION} speaks of. */
export const COSTS_VERSION = 4;

/** What an index was built by; one built by other rules silently misses names. */
export interface RulesHash {
  /** Of all that shapes keys; keys in a database hold as long as it stays. */
  readonly keys: number;
  /**
   * Of what shapes costs only, and so which words of an index are forms of one given name. By these it reaches keys in
   * one place: whether the only given name of a Mongolian may be a father's in the genitive.
   */
  readonly costs: number;
}

/** The hashes of data, settings and versions of the code. Time linear in the letters of the data: some milliseconds. */
export function rulesHash(data: RuleData, settings: Settings): RulesHash {
  const { spelling, grammar, givenNames, weights } = data;
  const { dearest, sameSound, readAlike, atStart, shortestStem, easilyLost, ...reading } = settings.sound;
  const soundCosts = { atStart, shortestStem, dearest, sameSound, readAlike, easilyLost };
  const {
    keys,
    mostWords,
    shortestNominative,
    shortestBase,
    shortestCompounded,
    givenName,
    genitive,
    translated,
    join,
    initials,
  } = settings;
  return {
    keys: hashOf(
      JSON.stringify([
        KEYS_VERSION,
        text,
        spelling,
        grammar,
        givenNames,
        reading,
        keys,
        mostWords,
        shortestNominative,
        shortestBase,
        shortestCompounded,
      ]),
    ),
    costs: hashOf(
      JSON.stringify([COSTS_VERSION, weights, soundCosts, givenName, genitive, translated, join, initials]),
    ),
  };
}
