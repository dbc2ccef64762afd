import entities from "gather:tables/russia-regions";
import type { Entity } from "../types.ts";
import { sharedRegions } from "./shared.ts";

/**
 * The 83 federal subjects of Russia that ISO 3166-2:RU lists: republics, krais, oblasts, autonomous okrugs and cities.
 * Names come without their sources; these stand in the package's `data/tables/russia-regions`.
 *
 * @example
 * const regions = createResolver(russiaRegions);
 * regions.resolve("Obwód kurski").entity?.id; // "kursk-oblast"
 * const both = createResolver([...bashkortostan, ...russiaRegions]);
 * both.resolve("Tscheljabinskaja oblast").entity?.id; // "chelyabinsk-oblast"
 */
export const russiaRegions: readonly Entity[] = (entities as readonly Entity[]).map(
  (region) => sharedRegions.find(({ id }) => id === region.id) ?? region,
);
