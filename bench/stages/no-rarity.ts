import type { Population } from "../../src/score/evidence.ts";
import { populationOf as fullPopulationOf } from "../../src/score/population.ts";

export * from "../../src/score/population.ts";

/** A word that many bear weighs as much as one that a single entity bears. */
export function populationOf(...of: Parameters<typeof fullPopulationOf>): Population {
  return { ...fullPopulationOf(...of), rarity: () => 0 };
}
