import { createResolver } from "../../src/index.ts";
import type { Library } from "../stages/bundle.ts";
import { LIMIT, type System } from "./system.ts";

/** The library, as an index of names without anything else told about them. */
export function systemOf(library: Library, name: string): System {
  return {
    name,
    build(index) {
      const resolver = library.createResolver(index.map((entry) => ({ id: entry.id, names: [entry.name] })));
      return (query) => {
        const { candidates, status } = resolver.resolve(query, { limit: LIMIT });
        return {
          answers: candidates.map(({ entity, score }) => ({ id: entity.id, score })),
          isMatch: status === "match",
        };
      };
    },
  };
}

export const allonym: System = systemOf({ createResolver }, "allonym");
