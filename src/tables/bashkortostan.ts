import entities from "gather:tables/bashkortostan";
import type { Entity } from "../types.ts";

/**
 * People, places, organizations and groups of news about Bashkortostan. Names come without their sources; these
 * stand in the package's `data/tables/bashkortostan`.
 *
 * @example
 * const resolver = createResolver(bashkortostan);
 */
export const bashkortostan: readonly Entity[] = entities as readonly Entity[];
