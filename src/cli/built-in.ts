import { readFile } from "node:fs/promises";
import { restoreResolver } from "../resolver/serialize.ts";
import { bashkortostan } from "../tables/bashkortostan.ts";
import { russiaRegions } from "../tables/russia-regions.ts";
import type { EntityInput, Resolver, ResolverOptions } from "../types.ts";

/** The entities of all tables that come with the package. */
export const builtIn: readonly EntityInput[] = [...bashkortostan, ...russiaRegions];

/** Their resolver, by the index that the build has made (build/built-in-index.ts): to make it takes a second. */
export async function builtInResolver(options: ResolverOptions): Promise<Resolver<EntityInput>> {
  const bytes = await readFile(new URL("./built-in.index", import.meta.url));
  return restoreResolver(bytes, builtIn, options);
}
