import type { Entity } from "../../../src/index.ts";
import { bashkortostan } from "../../../src/tables/bashkortostan.ts";
import { russiaRegions } from "../../../src/tables/russia-regions.ts";

/** The entities of the tables that come with the package, in the order of the index that the build makes of them. */
export const builtInEntities: readonly Entity[] = [...bashkortostan, ...russiaRegions];
