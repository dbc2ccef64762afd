import { resolve as pathOf } from "node:path";
import { pathToFileURL } from "node:url";
import type * as library from "../../src/index.ts";
import { type Rules, usualRules } from "../../src/name/rules.ts";
import { createResolverWith } from "../../src/resolver/create-resolver.ts";
import type { EntityInput, Resolver } from "../../src/types.ts";
import type { Entry } from "../set.ts";
import { LIMIT, type System } from "./system.ts";

/** The library, as an index of names without anything else told about them. */
export function systemOf(rules: Rules, name: string): System {
  return systemBy((entities) => createResolverWith(rules, entities), name);
}

function systemBy(create: (entities: readonly EntityInput[]) => Resolver<EntityInput>, name: string): System {
  return {
    name,
    build(index: readonly Entry[]) {
      const resolver = create(index.map((entry) => ({ id: entry.id, names: [entry.name] })));
      return (query) => {
        const { candidates, status } = resolver.resolve(query, { limit: LIMIT });
        return {
          answers: candidates.map(({ entity, score }) => ({ id: entity.id, score })),
          isMatch: status === "match",
          isAmbiguous: status === "ambiguous",
        };
      };
    },
  };
}

export const allonym: System = systemOf(usualRules(), "allonym");

/** The library as it is here, or the built copy in the folder that the environment names: ALLONYM=FOLDER. */
export async function libraryInUse(): Promise<System> {
  const folder = process.env["ALLONYM"];
  if (folder === undefined) return allonym;
  const built = (await import(pathToFileURL(pathOf(folder, "dist/index.js")).href)) as typeof library;
  return systemBy((entities) => built.createResolver(entities), "allonym");
}
