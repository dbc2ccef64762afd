import type { Population } from "../../src/decide/fit.ts";
import { populationOf as fullPopulationOf } from "../../src/index/population.ts";

export * from "../../src/index/population.ts";

/** A word that many bear weighs as much as one that a single entity bears. */
export function populationOf(...of: Parameters<typeof fullPopulationOf>): Population {
  return { ...fullPopulationOf(...of), rarity: () => 0 };
}
