import type { Population } from "../decide/fit.ts";
import type { Part } from "../match/parts.ts";
import { settings } from "../settings.ts";
import type { EntityInput } from "../types.ts";
import type { NameIndex } from "./name-index.ts";

const { outsiders, outsidersSharing } = settings;

/** The population outside any index, for two names that are compared with each other. */
export const outsidersOnly: Population = {
  prior: (type) => (type === "person" ? settings.asked - Math.log(outsiders) : 0),
  rarity: () => 0,
};

/** The population of an index and of those outside it. */
export function populationOf<E extends EntityInput>(index: NameIndex<E>): Population {
  const size = index.entities.length;
  const growth = Math.log((size + outsiders) / outsiders);
  return {
    prior: (type) => outsidersOnly.prior(type) - growth,
    rarity(part: Part): number {
      const sharing =
        outsidersSharing[
          part.role === "given" || part.role === "patronymic" || part.role === "surname" ? part.role : "name"
        ];
      const word = index.vocabulary.numbers.get(part.sound.key);
      const bearers = word === undefined ? 0 : (index.bearers[word] ?? 0);
      return growth - Math.log((sharing + Math.max(0, bearers - 1)) / sharing);
    },
  };
}
