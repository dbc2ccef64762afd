import { type NameIndex, sizeOf } from "../index/name-index.ts";
import type { Part } from "../name/roles.ts";
import { settings } from "../settings.ts";
import type { Population } from "./evidence.ts";

const { outsiders, outsidersSharing } = settings;

/** The population outside any index, for two names that are compared with each other. */
export const outsidersOnly: Population = {
  prior: (type) => (type === "person" ? settings.asked - Math.log(outsiders) : 0),
  rarity: () => 0,
};

/** The population of an index and of those outside it. */
export function populationOf(index: NameIndex): Population {
  const growth = Math.log((sizeOf(index) + outsiders) / outsiders);
  return {
    prior: (type) => outsidersOnly.prior(type) - growth,
    rarity({ role, word }: Part): number {
      const sharing = outsidersSharing[role === "given" || role === "patronymic" || role === "surname" ? role : "name"];
      const bearers = word === undefined ? 0 : (index.columns.bearers[word] as number);
      return growth - Math.log((sharing + Math.max(0, bearers - 1)) / sharing);
    },
  };
}
