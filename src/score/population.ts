import { type NameIndex, sizeOf } from "../index/name-index.ts";
import type { Part } from "../name/part.ts";
import type { Settings } from "../settings.ts";
import type { EntityType } from "../types.ts";
import { fullRole } from "./person-parts.ts";

/** What is known of all who bear names, of the index and outside it; in log-odds. */
export interface Population {
  /** That somebody of the index is meant, and just this one, before anything is compared. */
  readonly prior: (type: EntityType) => number;
  /** That a name with the word is meant rather than any other, beside what its role alone gives. */
  readonly rarity: (part: Part) => number;
}

/** The population outside any index, for two names that are compared with each other. */
export function outsidersOnly({ asked, outsiders }: Settings): Population {
  return {
    prior: (type) => (type === "person" ? asked - Math.log(outsiders) : 0),
    rarity: () => 0,
  };
}

/** The population of an index and of those outside it. */
export function populationOf(index: NameIndex): Population {
  const { settings } = index.rules;
  const { outsiders, outsidersSharing, rarity } = settings;
  const growth = Math.log((sizeOf(index) + outsiders) / outsiders);
  const { prior, rarity: none } = outsidersOnly(settings);
  const rarityOf = (part: Part): number => {
    const sharing = outsidersSharing[fullRole(part)];
    const bearers = part.word === undefined ? 0 : (index.columns.bearers[part.word] as number);
    return growth - Math.log((sharing + Math.max(0, bearers - 1)) / sharing);
  };
  return { prior: (type) => prior(type) - growth, rarity: rarity ? rarityOf : none };
}
