import { entityRule, nameEntry, type Rule } from "./rule.ts";

export const staysDistinct: Rule = entityRule("no name gives a match on an entity of distinctFrom", (entity, tables) =>
  entity.names.flatMap((name) => {
    const resolution = tables.resolve(name.text);
    if (resolution.status !== "match" || !entity.distinctFrom?.includes(resolution.entity.id)) return [];
    return {
      entry: nameEntry(name),
      problem: `it gives match ${resolution.entity.id}`,
      mend: "Take the name out of the entity that does not bear it.",
    };
  }),
);
