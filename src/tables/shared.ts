import entities from "gather:tables/russia-regions/bashkortostan,buryatia,moscow";
import type { Entity } from "../types.ts";

/**
 * The regions that both tables have. They are the same objects in both, so that `createResolver`, given both tables,
 * counts them once.
 */
export const sharedRegions: readonly Entity[] = entities as readonly Entity[];
