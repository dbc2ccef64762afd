import type { Resolution } from "../../types.ts";
import type { Finding } from "../finding.ts";
import type { EntityRecord } from "../record.ts";
import { entityRule, type ResolvingTables, type Rule } from "./rule.ts";
import { outcome } from "./tables.ts";

export const resolvesHold: Rule<ResolvingTables> = entityRule(
  "each string of tests.resolves gives a match on the entity",
  (entity, tables) =>
    findings(entity, "resolves", tables, {
      holds: (resolution) => isMatch(resolution, entity),
      mend: "If no rule of spelling leads there, list it under names with its source.",
    }),
);

export const rejectsHold: Rule<ResolvingTables> = entityRule(
  "no string of tests.rejects gives a match on the entity",
  (entity, tables) =>
    findings(entity, "rejects", tables, {
      holds: (resolution) => !isMatch(resolution, entity),
      mend: "`npx allonym explain` shows which evidence is too strong; an entity for the look-alike helps too.",
    }),
);

function findings(
  { tests }: EntityRecord,
  field: "resolves" | "rejects",
  tables: ResolvingTables,
  { holds, mend }: { readonly holds: (resolution: Resolution<EntityRecord>) => boolean; readonly mend: string },
): readonly Finding[] {
  return (tests?.[field] ?? []).flatMap((text, number) => {
    const resolution = tables.resolve(text);
    if (holds(resolution)) return [];
    return { at: ["tests", field, number], problem: `it gives ${outcome(resolution)}`, mend };
  });
}

function isMatch(resolution: Resolution<EntityRecord>, { id }: EntityRecord): boolean {
  return resolution.status === "match" && resolution.entity.id === id;
}
