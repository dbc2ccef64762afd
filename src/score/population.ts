import { type NameIndex, sizeOf } from "../index/name-index.ts";
import { isAbjad, type Part } from "../name/part.ts";
import type { TokenGroup } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import type { EntityType } from "../types.ts";
import { fullRole } from "./person-parts.ts";

/** What is known of all who bear names, of the index and outside it; in log-odds. */
export interface Population {
  /** That somebody of the index is meant, and just this one, before anything is compared. */
  readonly prior: (type: EntityType, isInText: boolean) => number;
  /** How much rarer the word of a query is than words of its role that nothing is known about. */
  readonly rarity: (query: TokenGroup, name: Part, sort: NameSort) => number;
  /** The spelling cost of the word of a query that is due to how it is written, and not to whom it means. */
  readonly oddness: (query: TokenGroup, sort: NameSort) => number;
}

/** Whose names: of persons, or of places and bodies. */
export type NameSort = "person" | "other";

/** The population outside any index, for two names that are compared with each other. */
export function outsidersOnly({ asked, words, outsiders }: Settings): Population {
  return {
    prior: (type, isInText) =>
      ((type === "place" || type === "group") && !isInText ? words.askedOfPlaces : asked) - Math.log(outsiders),
    rarity: () => 0,
    oddness: () => 0,
  };
}

/**
 * The population of an index and of those outside it. How common a word is belongs to what was asked: all who bear a
 * word that is read like it, the same for every candidate. Otherwise the one Пупов would take what is written to the
 * hundred Попов.
 */
export function populationOf(index: NameIndex): Population {
  const { settings } = index.rules;
  const { outsiders, outsidersSharing, worldSeen, rarity } = settings;
  const size = sizeOf(index);
  const { prior, rarity: none } = outsidersOnly(settings);
  const rarityOf = (query: TokenGroup, name: Part, sort: NameSort): number => {
    const sharing = outsidersSharing[fullRole(name)];
    // An abjad leaves open what was asked.
    const { bearers } = index.commonWords.of(isAbjad(query.parts) ? name.sound : query.sound, ENDINGS[sort]);
    const share = sharing / (size + outsiders) + Math.max(0, bearers - 1) / (size + worldSeen);
    return Math.log(sharing / outsiders / share);
  };
  return {
    prior: (type, isInText) => prior(type, isInText) - Math.log((size + outsiders) / outsiders),
    rarity: rarity ? rarityOf : none,
    oddness: ({ sound }, sort) => index.commonWords.of(sound, ENDINGS[sort]).oddness,
  };
}

const ENDINGS = { person: "surname", other: "place" } as const;
