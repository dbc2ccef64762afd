import type { MakeResolver } from "../../tables/rules/check.ts";
import type { Library } from "../library.ts";

/** How the rules ask the library. */
export function resolverOf(library: Pick<Library, "createResolver">): MakeResolver {
  return (entities) => {
    const resolver = library.createResolver(entities);
    // It gives the entities that it was given.
    return (query) => resolver.resolve(query) as ReturnType<ReturnType<MakeResolver>>;
  };
}
