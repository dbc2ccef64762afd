import { createResolver } from "../../resolver/create-resolver.ts";
import type { MakeResolver } from "../../tables/rules/check.ts";

/** How the rules ask the library. */
export const resolverOf: MakeResolver = (entities) => {
  const resolver = createResolver(entities);
  // It gives the entities that it was given.
  return (query) => resolver.resolve(query) as ReturnType<ReturnType<MakeResolver>>;
};
