import entities from "gather:tables/bashkortostan";
import type { Entity } from "../types.ts";
import { sharedRegions } from "./shared.ts";

/**
 * People, places, organizations and groups of news about Bashkortostan. Names come without their sources; these
 * stand in the package's `data/tables/bashkortostan`, and of the regions among them in `data/tables/russia-regions`.
 *
 * @example
 * const resolver = createResolver(bashkortostan);
 * resolver.resolve("Баймак").status; // "match"
 */
export const bashkortostan: readonly Entity[] = [...(entities as readonly Entity[]), ...sharedRegions];
