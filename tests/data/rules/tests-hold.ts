import { entityRule, type Rule } from "./rule.ts";
import { outcome } from "./tables.ts";

export const resolvesHold: Rule = entityRule(
  "each string of tests.resolves gives a match on the entity",
  ({ id, tests: own }, tables) =>
    (own?.resolves ?? []).flatMap((text) => {
      const resolution = tables.resolve(text);
      if (resolution.status === "match" && resolution.entity.id === id) return [];
      return {
        entry: `tests.resolves ${JSON.stringify(text)}`,
        problem: `it gives ${outcome(resolution)}`,
        mend: "If no rule of spelling leads there, list it under names with its source.",
      };
    }),
);

export const rejectsHold: Rule = entityRule(
  "no string of tests.rejects gives a match on the entity",
  ({ id, tests: own }, tables) =>
    (own?.rejects ?? []).flatMap((text) => {
      const resolution = tables.resolve(text);
      if (resolution.status !== "match" || resolution.entity.id !== id) return [];
      return {
        entry: `tests.rejects ${JSON.stringify(text)}`,
        problem: `it gives ${outcome(resolution)}`,
        mend: "`npx allonym explain` shows which evidence is too strong; an entity for the look-alike helps too.",
      };
    }),
);
