import { type Rules, usualRules } from "../../src/name/rules.ts";
import { createResolverWith } from "../../src/resolver/create-resolver.ts";
import { LIMIT, type System } from "./system.ts";

/** The library, as an index of names without anything else told about them. */
export function systemOf(rules: Rules, name: string): System {
  return {
    name,
    build(index) {
      const resolver = createResolverWith(
        rules,
        index.map((entry) => ({ id: entry.id, names: [entry.name] })),
      );
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

export const allonym: System = systemOf(usualRules(), "allonym");
